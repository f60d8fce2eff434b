export * from './paper.entity';
export * from './paper-file.entity';
export { PapersModule } from './papers.module';
