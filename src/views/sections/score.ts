import type { DeploymentContract } from '../../documents/deployment-contract.ts';
import { blocks, gfm, type Markdown } from '../escape/markdown.ts';
import { heading, row, table } from '../layout.ts';
import { counted, decimal, LEVEL_WORDS, score } from '../words.ts';

/** Where the score comes from: its parts, the sum, and how sure the prediction is. */
export const scoreBody = ({
  risk_assessment: assessment,
  predicted_risk_level: level,
  risk_score: points,
}: DeploymentContract): Markdown =>
  blocks(
    table(
      ['Part', 'Points', 'Because'],
      [
        ...assessment.identified_factors.map((factor) => row(factor.name, score(factor.score), factor.description)),
        row(gfm`**Sum, at most 100**`, gfm`**${score(points)}**`, gfm`**${LEVEL_WORDS[level].name}**`),
      ],
    ),
    gfm`Confidence ${decimal(assessment.confidence_percent)} %. ${assessment.reasoning}`,
  );

/** The same under a heading. */
export const scoreSection = (contract: DeploymentContract, level: 3 | 4): Markdown =>
  blocks(heading(level, 'How the score was made'), scoreBody(contract));

/** Says in a fold's summary how many parts there are. */
export const scoreNote = ({ risk_assessment: { identified_factors: factors } }: DeploymentContract): string =>
  `: ${counted(factors.length, 'part')}`;
