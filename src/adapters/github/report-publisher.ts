import type { ReportPublisher } from '../../core/ports.ts';
import { publishCheckRun, type PublishPlace } from './check-run-publisher.ts';
import { authorOf, publishComment, type Author } from './comment-publisher.ts';

/** Publishes on GitHub as whoever the token is. */
export const reportPublisher = (place: PublishPlace, token: string): ReportPublisher => {
  let author: Promise<Author> | null = null;
  return {
    publishCheckRun: (headSha, check) => publishCheckRun(place, headSha, check),
    publishComment: (pullRequest, body, { create }) =>
      publishComment(place, () => (author ??= authorOf(place, token)), pullRequest, { body, create }),
  };
};
