import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CASE_EXCLUDES } from '../cases';
import { Announcements } from '../platform/events';
import { RecallsService } from './recalls.service';

/** An exclusion after first reading is carried out as a general replacement (visibility rule 11). */
@Injectable()
export class ExclusionsListener implements OnModuleInit {
  constructor(
    private readonly news: Announcements,
    private readonly recalls: RecallsService,
  ) {}

  onModuleInit(): void {
    this.news.listen(CASE_EXCLUDES, (actor, { caseId, subjectId }) =>
      this.recalls.replaceFor(actor, caseId, subjectId),
    );
  }
}
