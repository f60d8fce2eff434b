export { SheetsModule } from './sheets.module';
