/** The shapes of `ward.schema.json`, which is the documentation of each key; ids are the file's own keys. */
export interface WardFile {
  readonly meta?: { readonly [note: string]: unknown };
  readonly organisations: readonly WardOrganisation[];
  readonly persons?: readonly WardPerson[];
  readonly bodies: readonly WardBody[];
  readonly meetings?: readonly WardMeeting[];
  readonly agendaItems?: readonly WardAgendaItem[];
  readonly decisions?: readonly WardDecision[];
  readonly actionItems?: readonly WardActionItem[];
  readonly matrix?: readonly WardMatrix[];
  readonly matrixRows?: readonly WardMatrixRow[];
  readonly series?: readonly WardSeries[];
}

export interface WardOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly sortOrder?: number;
}

export interface WardPerson {
  readonly id: string;
  readonly orgId: string;
  readonly rank: number;
  readonly post?: string;
}

export interface WardMembership {
  readonly orgId: string;
  readonly personId?: string | null;
  readonly role: string;
  readonly from: string;
  readonly to?: string | null;
  readonly secrecyBasis?: string;
}

export interface WardCharter {
  readonly no: number;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly conveningRights?: readonly string[];
  readonly approver?: string;
}

export interface WardBody {
  readonly id: string;
  readonly code?: string;
  readonly name: string;
  readonly shortName?: string;
  readonly legalBasis?: readonly { readonly law: string; readonly article: string }[];
  readonly consentRule: string;
  readonly secrecy: string;
  readonly openness: string;
  readonly caseLevel: boolean;
  readonly tier: string;
  readonly purpose?: string;
  readonly convenerOrgId?: string | null;
  readonly chairRank?: number;
  readonly perYear?: number;
  readonly validFrom?: string;
  readonly validTo?: string | null;
  readonly charters?: readonly WardCharter[];
  readonly subGroups?: readonly { readonly id: string; readonly name: string }[];
  readonly paperNumberTemplate?: string;
  readonly memberships: readonly WardMembership[];
}

export interface WardOrdinal {
  readonly bodyId: string;
  readonly fiscalYear: number;
  readonly fiscalOrdinal: number;
  readonly runningOrdinal: number;
}

export interface WardGroup {
  readonly id: string;
  readonly name: string;
  readonly facilitatorPost?: string;
  readonly facilitatorOrgId?: string | null;
  readonly orgIds: readonly string[];
}

export interface WardAttendance {
  readonly personIds?: readonly string[];
  readonly orgIds?: readonly string[];
  readonly absentOrgIds?: readonly string[];
  readonly leftOrgIds?: readonly string[];
}

export interface WardMeeting {
  readonly id: string;
  readonly bodyIds: readonly string[];
  readonly subGroupId?: string | null;
  readonly no: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place?: string;
  readonly online?: boolean;
  readonly openness?: string;
  readonly opennessReason?: string;
  readonly state?: string;
  readonly ordinals?: readonly WardOrdinal[];
  readonly invitations?: readonly { readonly orgId: string; readonly bodyId?: string | null }[];
  readonly attendance?: WardAttendance;
  readonly headCount?: { readonly about: number; readonly qualifier: string };
  readonly groups?: readonly WardGroup[];
  readonly lecturers?: readonly { readonly label: string; readonly agendaItemId?: string | null }[];
  readonly proxies?: readonly { readonly orgId: string; readonly forOrgId: string }[];
}

export interface WardAgendaItem {
  readonly id: string;
  readonly meetingId: string;
  readonly no: number;
  readonly title: string;
  readonly kind: string;
  readonly parentId?: string | null;
  readonly takenFor?: readonly string[];
  readonly openTitle?: string;
  readonly presenterOrgId?: string | null;
  readonly presenterLabel?: string;
  readonly plannedMinutes?: number | null;
  readonly startOffsetMinutes?: number | null;
  readonly discussion?: string;
  readonly matrixRowIds?: readonly string[];
  readonly caseIds?: readonly string[];
}

export interface WardDecision {
  readonly id: string;
  readonly agendaItemId: string;
  readonly text: string;
  readonly state: string;
}

export interface WardActionItem {
  readonly id: string;
  readonly meetingId: string;
  readonly agendaItemId?: string | null;
  readonly title: string;
  readonly ownerOrgId: string;
  readonly assigneePersonId?: string | null;
  readonly due: string | null;
  readonly status: string;
  readonly matrixRowId?: string | null;
}

export interface WardSide {
  readonly title: string;
  readonly bullets: readonly string[];
}

export interface WardMatrix {
  readonly id: string;
  readonly bodyId: string;
  readonly title?: string;
  readonly asOf: string;
  readonly version: number;
  readonly pillars: readonly {
    readonly no: number;
    readonly title: string;
    readonly measures: readonly {
      readonly id?: string;
      readonly marker: string;
      readonly title: string;
      readonly rows: readonly {
        readonly id: string;
        readonly marker: string;
        readonly issue: WardSide;
        readonly initiative: WardSide;
      }[];
    }[];
  }[];
}

export interface WardMatrixRow {
  readonly id: string;
  readonly measure: string;
  readonly title: string;
}

export interface WardSeries {
  readonly id: string;
  readonly code?: string;
  readonly title: string;
  readonly form: string;
  readonly bodyIds: readonly string[];
  readonly effectiveFrom: string;
  readonly paperNumber?: string;
  readonly asOfNote?: string;
  readonly receivingCouncil?: string;
  readonly reportDate?: string | null;
}
