import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { SessionProvider } from '../graphql';
import { startTexts } from '../ui';
import { rememberedLanguage } from './language';
import { router } from './router';
import { leaveWhenHidden } from './hide';

if (!leaveWhenHidden()) {
  startTexts(rememberedLanguage());
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <SessionProvider>
        <RouterProvider router={router} />
      </SessionProvider>
    </StrictMode>,
  );
}
