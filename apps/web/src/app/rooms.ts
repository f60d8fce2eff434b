import type { RouteObject } from 'react-router';
import { NotShown } from '../ui';

/* Addresses hold opaque ids and enumerated filters only: never a title, a name or a search word. */
/** Every page behind the sign-in. */
export const ROOMS: RouteObject[] = [
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
  { path: 'account', lazy: async () => ({ Component: (await import('../pages/account')).AccountPage }) },
  {
    path: 'actions/handover',
    lazy: async () => ({ Component: (await import('../pages/hand-over')).HandOverPage }),
  },
  {
    path: 'organisation',
    lazy: async () => ({ Component: (await import('../pages/organisation')).OrganisationPage }),
  },
  {
    path: 'organisation/people/:id',
    lazy: async () => ({ Component: (await import('../pages/organisation-person')).OrganisationPersonPage }),
  },
  {
    path: 'organisation/invite',
    lazy: async () => ({ Component: (await import('../pages/organisation-invite')).OrganisationInvitePage }),
  },
  {
    path: 'organisation/attestation',
    lazy: async () => ({ Component: (await import('../pages/attestation')).AttestationPage }),
  },
  {
    path: 'organisation/agreement',
    lazy: async () => ({ Component: (await import('../pages/agreement')).AgreementPage }),
  },
  { path: 'organisation/pledge', lazy: async () => ({ Component: (await import('../pages/pledge')).PledgePage }) },
  { path: 'proposals', lazy: async () => ({ Component: (await import('../pages/proposals')).ProposalsPage }) },
  {
    path: 'proposals/new',
    lazy: async () => ({ Component: (await import('../pages/proposal-new')).NewProposalPage }),
  },
  { path: 'cases', lazy: async () => ({ Component: (await import('../pages/cases')).CasesPage }) },
  { path: 'cases/new', lazy: async () => ({ Component: (await import('../pages/case-new')).NewCasePage }) },
  { path: 'cases/:id', lazy: async () => ({ Component: (await import('../pages/case')).CasePage }) },
  { path: 'cases/:id/write', lazy: async () => ({ Component: (await import('../pages/case-write')).WriteCasePage }) },
  { path: 'cases/:id/call', lazy: async () => ({ Component: (await import('../pages/case-call')).CallPage }) },
  {
    path: 'cases/:id/consents',
    lazy: async () => ({ Component: (await import('../pages/case-consents')).CaseConsentsPage }),
  },
  {
    path: 'cases/:id/withdraw',
    lazy: async () => ({ Component: (await import('../pages/case-withdraw')).WithdrawPage }),
  },
  {
    path: 'cases/:id/grounds',
    lazy: async () => ({ Component: (await import('../pages/case-grounds')).CaseGroundsPage }),
  },
  {
    path: 'cases/:id/requests',
    lazy: async () => ({ Component: (await import('../pages/case-requests')).CaseRequestsPage }),
  },
  { path: 'requests', lazy: async () => ({ Component: (await import('../pages/requests')).RequestsPage }) },
  { path: 'requests/:id', lazy: async () => ({ Component: (await import('../pages/request')).RequestPage }) },
  { path: 'grounds', lazy: async () => ({ Component: (await import('../pages/grounds')).GroundsPage }) },
  { path: 'openings', lazy: async () => ({ Component: (await import('../pages/openings')).OpeningsPage }) },
  { path: 'returns', lazy: async () => ({ Component: (await import('../pages/returns')).ReturnsPage }) },
  { path: 'freeze', lazy: async () => ({ Component: (await import('../pages/freeze')).FreezePage }) },
  {
    path: 'conferences/:id',
    lazy: async () => ({ Component: (await import('../pages/conference')).ConferencePage }),
  },
  {
    path: 'conferences/:id/originals',
    lazy: async () => ({ Component: (await import('../pages/conference-originals')).ConferenceOriginalsPage }),
  },
  {
    path: 'conferences/:id/record',
    lazy: async () => ({ Component: (await import('../pages/conference-record')).ConferenceRecordPage }),
  },
  {
    path: 'conferences/:id/result',
    lazy: async () => ({ Component: (await import('../pages/conference-result')).ConferenceResultPage }),
  },
  { path: 'ledger', lazy: async () => ({ Component: (await import('../pages/ledger')).LedgerPage }) },
  { path: 'log', lazy: async () => ({ Component: (await import('../pages/log')).LogPage }) },
  { path: 'audit', lazy: async () => ({ Component: (await import('../pages/audit')).AuditPage }) },
  {
    path: 'admin/organisations',
    lazy: async () => ({ Component: (await import('../pages/admin-organisations')).AdminOrganisationsPage }),
  },
  {
    path: 'admin/organisations/new',
    lazy: async () => ({ Component: (await import('../pages/admin-organisation-new')).NewOrganisationPage }),
  },
  {
    path: 'admin/organisations/:id',
    lazy: async () => ({ Component: (await import('../pages/admin-organisation')).AdminOrganisationPage }),
  },
  {
    path: 'admin/outbox',
    lazy: async () => ({ Component: (await import('../pages/admin-outbox')).AdminOutboxPage }),
  },
  { path: '*', Component: NotShown },
];
