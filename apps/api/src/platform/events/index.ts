export { Announcements, NewsOf } from './announcements';
export { EventsModule } from './events.module';
