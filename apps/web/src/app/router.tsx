import { createBrowserRouter, type RouteObject } from 'react-router';
import { CalendarPage } from '../pages/calendar';
import { NotShown } from '../ui';
import { Fault, Opening } from './fault';
import { Entrance, Shell } from './shell';

/* Addresses hold opaque ids and enumerated filters only: never a title, a name or a search word. */
const rooms: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../pages/home')).HomePage }) },
  { path: 'meetings', lazy: async () => ({ Component: (await import('../pages/meetings')).MeetingsPage }) },
  { path: 'meetings/new', lazy: async () => ({ Component: (await import('../pages/meeting-new')).NewMeetingPage }) },
  { path: 'meetings/:id', lazy: async () => ({ Component: (await import('../pages/meeting')).MeetingPage }) },
  { path: 'meetings/:id/agenda', lazy: async () => ({ Component: (await import('../pages/agenda')).AgendaPage }) },
  {
    path: 'meetings/:id/attendance',
    lazy: async () => ({ Component: (await import('../pages/attendance')).AttendancePage }),
  },
  { path: 'actions', lazy: async () => ({ Component: (await import('../pages/actions')).ActionsPage }) },
  { path: 'bodies', lazy: async () => ({ Component: (await import('../pages/bodies')).BodiesPage }) },
  { path: 'bodies/:id', lazy: async () => ({ Component: (await import('../pages/body')).BodyPage }) },
  { path: 'matrices/:id', lazy: async () => ({ Component: (await import('../pages/matrix')).MatrixPage }) },
  { path: 'series', lazy: async () => ({ Component: (await import('../pages/series-list')).SeriesListPage }) },
  { path: 'series/new', lazy: async () => ({ Component: (await import('../pages/series-new')).NewSeriesPage }) },
  { path: 'series/:id', lazy: async () => ({ Component: (await import('../pages/series')).SeriesPage }) },
  { path: 'minutes', lazy: async () => ({ Component: (await import('../pages/minutes')).MinutesPage }) },
  { path: '*', Component: NotShown },
];

/** Every address of the app. */
export const router = createBrowserRouter([
  { path: '/c', Component: CalendarPage },
  {
    Component: Entrance,
    HydrateFallback: Opening,
    ErrorBoundary: Fault,
    children: [
      { path: '/welcome', lazy: async () => ({ Component: (await import('../pages/welcome')).WelcomePage }) },
      { path: '/sign-in', lazy: async () => ({ Component: (await import('../pages/sign-in')).SignInPage }) },
    ],
  },
  { path: '/', Component: Shell, HydrateFallback: Opening, ErrorBoundary: Fault, children: rooms },
]);
