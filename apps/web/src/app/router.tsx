import { createBrowserRouter } from 'react-router';
import { CalendarPage } from '../pages/calendar';
import { Bare } from './bare';
import { Fault, Opening } from './fault';
import { ROOMS } from './rooms';
import { Entrance, Shell } from './shell';

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
      {
        path: '/invitation',
        lazy: async () => ({ Component: (await import('../pages/invitation')).InvitationPage }),
      },
    ],
  },
  {
    Component: Bare,
    HydrateFallback: Opening,
    ErrorBoundary: Fault,
    children: [
      {
        path: '/with-person/:id',
        lazy: async () => ({ Component: (await import('../pages/with-person')).WithPersonPage }),
      },
    ],
  },
  { path: '/', Component: Shell, HydrateFallback: Opening, ErrorBoundary: Fault, children: ROOMS },
]);
