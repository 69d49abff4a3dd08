import { describe, expect, it } from '@jest/globals';
import { floorPatterns } from '../../bench/accuracy/keyword-floor.ts';

describe('keyword floor', () => {
  it('reads the title and the paths without regard to case', () => {
    expect([...floorPatterns('Speed up the Redis lookup', ['db/migrate/1_add_index.rb'])]).toEqual([
      'caching',
      'database',
    ]);
  });

  it('falls for the words inside other words that it is known for', () => {
    expect([...floorPatterns('Show the download button', [])]).toEqual(['traffic']);
  });

  it('knows no other kinds of change', () => {
    expect([...floorPatterns('Grant a role, bump a package, queue a job', ['Dockerfile'])]).toEqual([]);
  });
});
