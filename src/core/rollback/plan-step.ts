import type { RollbackStep } from '../../documents/rollback-plan.ts';

/** A step before it has its number: what is done, with what, and how to see that it worked. */
export type StepDraft = Omit<RollbackStep, 'step_number' | 'dependencies'>;

/** The work of a plan, named so that steps can say what must come before them. */
export type StepName = 'roll_out' | 'health' | 'endpoints' | 'cache' | 'migration' | 'recovery';

/** A step with its place: it needs all of `after` that are part of the plan. */
export type PlacedStep = { readonly name: StepName; readonly after: readonly StepName[]; readonly step: StepDraft };

/** Numbers the steps in their order and turns the names of what must come before into numbers. */
export const numbered = (placed: readonly PlacedStep[]): RollbackStep[] =>
  placed.map(({ after, step }, index) => ({
    step_number: index + 1,
    ...step,
    dependencies: placed.flatMap(({ name }, position) => (after.includes(name) ? [position + 1] : [])),
  }));
