import type { ReportPublisher } from '../../core/ports.ts';
import { publishCheckRun, type PublishPlace } from './check-run-publisher.ts';
import { publishComment } from './comment-publisher.ts';

/** Publishes on GitHub as whoever the token is. */
export const reportPublisher = (place: PublishPlace): ReportPublisher => ({
  publishCheckRun: (headSha, check) => publishCheckRun(place, headSha, check),
  publishComment: (pullRequest, body, { create }) => publishComment(place, pullRequest, { body, create }),
});
