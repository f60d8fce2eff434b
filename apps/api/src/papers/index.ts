export { FileIntake, LARGEST, tooLarge } from './file-intake.service';
export type { PaperContent } from './paper-content';
export * from './paper.entity';
export * from './paper-file.entity';
export { PapersModule } from './papers.module';
