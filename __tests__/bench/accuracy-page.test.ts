import { describe, expect, it } from '@jest/globals';
import { fillPage } from '../../bench/accuracy/page.ts';

describe('page of the measured accuracy', () => {
  it('gets new tables between its marks and keeps the rest', () => {
    const page = '# A\n\n<!-- one -->\n\nold $&\n\n<!-- /one -->\n\ntext\n\n<!-- two -->\n<!-- /two -->\n';
    expect(fillPage(page, { one: '| 1 |', two: '| $& |' })).toBe(
      '# A\n\n<!-- one -->\n\n| 1 |\n\n<!-- /one -->\n\ntext\n\n<!-- two -->\n\n| $& |\n\n<!-- /two -->\n',
    );
  });

  it('is refused when a mark is missing', () => {
    expect(() => fillPage('<!-- one -->', { one: '' })).toThrow('no place for "one"');
    expect(() => fillPage('<!-- /one --> <!-- one -->', { one: '' })).toThrow('no place for "one"');
  });
});
