// First of all, so that nothing else sees the address while a token stands in it.
import '../features/identity/invitation-token';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { SessionProvider } from '../graphql';
import { rememberedLanguage, startTexts } from '../ui';
import { Cover } from './cover';
import { leaveWhenHidden } from './hide';
import { router } from './router';
import { StepUp } from './step-up';

if (!leaveWhenHidden()) {
  startTexts(rememberedLanguage());
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <SessionProvider>
        <RouterProvider router={router} />
        <StepUp />
        <Cover />
      </SessionProvider>
    </StrictMode>,
  );
}
