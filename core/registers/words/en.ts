import { EN_HEADERS } from './headers/en.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const EN: LanguageWords = {
  headers: EN_HEADERS,
  titles: {
    'risk-register': listed(`
      Risk register | Risk assessment | Risk log | Risks | Risk analysis | Risk matrix |
      Information security risk register | Risk list | Risk inventory | Risk assessment table |
      Risk assessment and treatment | Risk identification | RA | Risk assessment register | ISMS risk register |
      Risk evaluation | Risk management | Threats and risks | Cyber risk register | Risk catalogue | Risk profile |
      Risk table
    `),
    soa: listed(`
      Statement of Applicability | SoA | Applicability | Annex A controls | Annex A | Controls | Control list |
      ISO 27001 controls | Statement of applicability ISO 27001 | Security controls | Control register |
      Applicability statement | ISO 27002 controls | Control catalogue
    `),
    assets: listed(`
      Asset inventory | Asset register | Assets | Inventory of assets | Information asset register |
      Information assets | Asset list | Inventory | Information asset inventory | IT assets | Asset catalogue |
      Asset log | Hardware inventory | Primary assets | Supporting assets | Asset valuation
    `),
    'treatment-plan': listed(`
      Risk treatment plan | Treatment plan | RTP | Risk treatment | Action plan | Mitigation plan |
      Risk action plan | Treatment actions | Actions | Risk mitigation plan | Remediation plan |
      Risk response plan | Implementation plan | Measures | Treatment register
    `),
    'gap-assessment': listed(`
      Gap assessment | Gap analysis | Gap | Checklist | Compliance checklist | Internal audit checklist |
      Audit checklist | Readiness assessment | Self-assessment | Compliance assessment | Internal audit |
      Gap analysis questions | ISO 27001 checklist | Clauses | Mandatory clauses | Requirements |
      Maturity assessment | Gap assessment plan | Assessment | ISMS requirements | Clauses 4-10 | Gaps |
      Management system requirements
    `),
    'risk-criteria': listed(`
      Risk criteria | Risk scale | Scales | Scale | Criteria | Risk matrix | Methodology | Risk methodology |
      Legend | Likelihood scale | Impact scale | Consequence scale | Likelihood | Impact | Risk levels |
      Risk acceptance criteria | Risk scoring | Definitions | Rating scale | Risk method | Assessment criteria |
      Scoring | Risk rating | Probability scale | Scoring guide | Reference tables | Lookup | Lists | Matrix
    `),
  },
  values: {
    yes: listed(`
      Yes | Y | x | ✓ | ✔ | ✅ | ☑ | ● | True | T | 1 | Yep | OK | Applies | Y - Yes | Affirmative | √ | Confirmed
    `),
    no: listed(`
      No | N | ✗ | ✘ | ❌ | ☐ | ○ | False | F | 0 | None | N - No | Does not apply | Not | Negative
    `),
    applicability: {
      applicable: listed(`
        Applicable | Yes | Included | In scope | Relevant | Selected | Required | Necessary | A | Y | Include |
        Applies | Applied | Adopted | In | Partially applicable | Fully applicable | Applicable control |
        Inclusion | Mandatory
      `),
      'not-applicable': listed(`
        Not applicable | N/A | NA | No | Excluded | Out of scope | Not relevant | Not selected | Not required |
        Not necessary | N | Exclude | Does not apply | Inapplicable | Out | Exclusion | Not in scope |
        Non-applicable | Not included | Irrelevant | Not needed | Not adopted
      `),
    },
    implementation: {
      implemented: listed(`
        Implemented | Yes | Fully implemented | Complete | Completed | Done | In place | Compliant | Conforming |
        Met | Fulfilled | C | Y | Operational | Established | Effective | Managed | Optimised | Optimized |
        Advanced | Conforms | Conformity | Conformant | Full | Fully | Fully compliant | Compliance | Satisfied |
        Active | Live | Achieved | Existing | Closed | Implemented and effective | Pass | Passed | Adequate |
        Green | No gap | OK | FI | Finished | In operation | Already implemented | Measured | Fully met |
        Addressed | Implemented & documented | Implemented and documented | 100% | Yes - implemented |
        Fully conformant | Mature | Realised | Documented and implemented | Ready | Certified | Verified
      `),
      partly: listed(`
        Partly implemented | Partially implemented | Partial | Partially | Partly | P | In progress | Ongoing |
        On-going | Under way | Underway | WIP | Work in progress | Being implemented | Implementation in progress |
        Partially compliant | Partially met | Started | Minor gap | Partly met | Partially in place | Developing |
        Defined | Some | Amber | Yellow | Incomplete | To be improved | Needs improvement | PI |
        Partial compliance | Partially conforming | Under implementation | In implementation | Mostly implemented |
        Largely implemented | Basic | Minor nonconformity | Minor non-conformity | Minor NC | Partially addressed |
        Partially effective | Repeatable | Observation | OFI | In development | Implementing | Largely | Mostly |
        Substantially implemented | Initial | Informal | Partially conformant | Partially done | Under development |
        50%
      `),
      planned: listed(`
        Planned | Scheduled | To be implemented | Will be implemented | To do | In planning |
        Planned for implementation | Future | Approved | Not started - planned | Proposed | In preparation |
        Pending implementation | Under planning | Intended | To be done | Pl | Plan | Design | Designed |
        In design | Backlog | Upcoming | Budgeted
      `),
      'not-implemented': listed(`
        Not implemented | No | None | Not in place | Missing | Absent | Non-compliant | Noncompliant |
        Not compliant | Nonconforming | Non-conforming | NC | N | Not met | Not started | Open | Not done | Gap |
        Does not conform | Nonconformity | Non-conformity | Major nonconformity | Major non-conformity | Major NC |
        Not fulfilled | Fail | Failed | Nonexistent | Non-existent | Pending | Not established | Red | Major gap |
        Outstanding | Not available | NI | Inadequate | Not satisfied | Ineffective | Not addressed |
        Not yet implemented | Not yet | Lacking | Major | Not conformant | Not achieved | To start | Ad hoc |
        Unimplemented | Not existing | Does not exist | 0% | Minimal
      `),
      'not-applicable': listed(`
        Not applicable | N/A | NA | Excluded | Out of scope | Not required | Not relevant | Inapplicable |
        Not needed | Does not apply | Exempt
      `),
    },
    treatment: {
      avoid: listed(`
        Avoid | Avoidance | Terminate | Avoid risk | Risk avoidance | Termination | Avoid the risk | Stop | Cease |
        Withdraw | Stop activity | Discontinue | Avoided | Risk avoided | Exit | Do not start | Prevent
      `),
      'remove-source': listed(`
        Remove the source | Remove risk source | Remove the risk source | Eliminate | Elimination | Remove |
        Eliminate the risk | Eliminate source | Remove source | Removing the risk source | Eliminate risk
      `),
      'change-likelihood': listed(`
        Change likelihood | Change the likelihood | Reduce likelihood | Reduce the likelihood | Reduce probability |
        Lower likelihood | Reduce the probability | Modify likelihood | Decrease likelihood | Likelihood reduction |
        Changing the likelihood
      `),
      'change-consequence': listed(`
        Change consequence | Change the consequence | Change consequences | Reduce impact | Reduce the impact |
        Reduce consequence | Reduce consequences | Lower impact | Modify consequence | Decrease impact |
        Change impact | Impact reduction | Changing the consequences | Change the consequences
      `),
      modify: listed(`
        Modify | Mitigate | Reduce | Treat | Mitigation | Reduction | Risk reduction | Risk mitigation |
        Risk modification | Modification | Control | Treatment | Treated | Mitigated | Apply controls |
        Reduce risk | Mitigate risk | M | Controls | Decrease | Lower | Minimise | Minimize | Implement controls |
        Treat risk | Modify risk | Mitigate the risk | Apply control | Limit | Manage | Managed | Improve |
        Optimise | Reduced | Implement control | Treat (mitigate) | Remediate | Fix
      `),
      share: listed(`
        Share | Transfer | Risk transfer | Risk sharing | Sharing | Transference | Insure | Insurance | Outsource |
        Shift | Transfer risk | Share risk | Transferred | Transfer/Share | Share/Transfer | Risk transference |
        Transfer the risk | Shared | Outsourcing | Insured | Transfer to third party
      `),
      accept: listed(`
        Accept | Retain | Tolerate | Acceptance | Retention | Risk acceptance | Risk retention | Accepted |
        Accept risk | Bear | Take | Tolerated | Monitor | Accept the risk | Retain risk | Accept & monitor |
        Accept and monitor | No action | Take risk | Toleration | Watch | None required | Informed acceptance |
        Retained | Keep | Assume | Pursue | Take or increase
      `),
    },
    actionStatus: {
      open: listed(`
        Open | Not started | Planned | New | To do | Pending | Identified | Proposed | Approved | Scheduled |
        Assigned | Outstanding | Not yet started | Backlog | Draft | Raised | Yet to start | Waiting | Overdue |
        Delayed | Late | Active | Opened | Unresolved | Registered
      `),
      'in-progress': listed(`
        In progress | Ongoing | On-going | Started | WIP | Work in progress | Under way | Underway | In treatment |
        Under treatment | In process | Being implemented | On track | In implementation | Mitigating |
        Partially complete | Partly done | Implementing | Under implementation | At risk | Monitoring | Monitored |
        Under review | In review | Partially implemented | Partial | Being treated | Treatment in progress |
        Running | Doing | Mitigation in progress | Behind schedule | Continuous | Partially completed
      `),
      done: listed(`
        Done | Completed | Complete | Closed | Finished | Implemented | Resolved | Fixed | Verified | Effective |
        Treated | Mitigated | Accomplished | Closed out | Fully implemented | Delivered | Achieved | Accepted |
        Yes | Complete and verified | Retired | 100% | Executed | Solved | Transferred
      `),
      cancelled: listed(`
        Cancelled | Canceled | Rejected | Withdrawn | Abandoned | Dropped | Obsolete | Superseded | On hold |
        Postponed | Deferred | Not needed | Suspended | Stopped | Duplicate | Void
      `),
    },
    reason: {
      risk: listed(`
        RRA | RA | Risk | Risk assessment | Result of risk assessment | Results of risk assessment |
        Risk treatment | Risk analysis | Risk-based | Risks | R | Risk mitigation | Based on risk assessment |
        Results of the risk assessment | Identified risks | Risk assessment results | RR | Risk driven
      `),
      legal: listed(`
        LR | Legal | Legal requirement | Legal requirements | Law | Regulatory | Regulatory requirement |
        Regulatory requirements | Legislation | Statutory | Legal/Regulatory | Legal and regulatory | L |
        Legal obligation | Compliance | Regulation | Statutory requirement | GDPR | NIS2 | DORA | Legal/statutory |
        Laws
      `),
      contractual: listed(`
        CO | Contractual | Contractual obligation | Contractual obligations | Contract | Contractual requirement |
        Contractual requirements | Contracts | Customer requirement | Customer requirements | C | Customer |
        Client requirement | CR | Client requirements | SLA
      `),
      business: listed(`
        BR | BR/BP | Business | Business requirement | Business requirements | Business need | Business needs | B |
        Business objective | Organisational requirement | Internal requirement |
        Business requirement/best practice | Business requirements/adopted best practices | Corporate requirement |
        Internal policy | Company policy | Management decision | Stakeholder requirement
      `),
      'best-practice': listed(`
        BP | Best practice | Best practices | Good practice | Good practices | Industry standard |
        Adopted best practice | State of the art | Industry best practice | Common practice |
        Adopted best practices | Industry practice | Standard practice | Baseline | Good security practice
      `),
    },
    notYet: listed(`
      TBD | TBC | To be determined | To be defined | To be confirmed | To be completed | To be decided | TBA |
      To be added | ? | ?? | ??? | - | -- | --- | – | — | … | Not yet | Pending | Open | To do | Not yet assessed |
      Not assessed | Unknown | Not reviewed | Not yet determined | Not yet reviewed | Under review |
      Not yet defined | Unassigned | Select | Please select | Choose | Choose an item | Not evaluated | Not rated |
      Undefined | Undecided | XXX | To be assessed | To be assigned | To be reviewed | In review | Fill in |
      Not known | Not determined | Not defined | Later | Enter text | #N/A
    `),
    scales: listedLines(`
      Low | Medium | High
      Low | Moderate | High
      Minor | Moderate | Major
      Unlikely | Possible | Likely
      Rare | Possible | Likely
      Small | Medium | Large
      L | M | H
      Green | Yellow | Red
      Green | Amber | Red
      Minor | Significant | Severe
      Limited | Significant | Severe
      Low | Medium | High | Critical
      Low | Medium | High | Very high
      Low | Moderate | High | Critical
      Low | Moderate | High | Extreme
      Low | Medium | High | Extreme
      Low | Moderate | High | Very high
      Very low | Low | Medium | High
      Negligible | Low | Medium | High
      Negligible | Limited | Significant | Maximum
      Minor | Moderate | Major | Critical
      Minor | Moderate | Major | Catastrophic
      Minor | Significant | Major | Critical
      Minor | Significant | Serious | Critical
      Negligible | Marginal | Critical | Catastrophic
      Unlikely | Possible | Likely | Very likely
      Unlikely | Possible | Likely | Almost certain
      Unlikely | Likely | Very likely | Nearly certain
      Rare | Unlikely | Likely | Almost certain
      Rare | Unlikely | Possible | Likely
      Improbable | Remote | Occasional | Probable
      Rarely | Occasionally | Often | Very often
      Rare | Medium | Frequent | Very frequent
      Green | Yellow | Orange | Red
      L | M | H | C
      L | M | H | VH
      Limited | Considerable | Severe | Existential
      Acceptable | Tolerable | Undesirable | Intolerable
      Public | Internal | Confidential | Strictly confidential
      Public | Internal | Confidential | Restricted
      Public | Internal use only | Confidential | Highly confidential
      Unclassified | Restricted | Confidential | Secret | Top secret
      Very low | Low | Medium | High | Very high
      Very low | Low | Moderate | High | Very high
      Very low | Low | Medium | High | Critical
      Low | Medium | High | Very high | Critical
      Low | Moderate | High | Severe | Critical
      Negligible | Low | Medium | High | Critical
      Negligible | Low | Medium | High | Very high
      Negligible | Low | Moderate | High | Extreme
      Negligible | Low | Medium | High | Extreme
      Insignificant | Low | Medium | High | Critical
      Insignificant | Low | Medium | High | Very high
      Informational | Low | Medium | High | Critical
      VL | L | M | H | VH
      Rare | Unlikely | Possible | Likely | Almost certain
      Rare | Unlikely | Possible | Likely | Certain
      Rare | Unlikely | Moderate | Likely | Almost certain
      Rare | Unlikely | Possible | Probable | Almost certain
      Rare | Unlikely | Possible | Likely | Very likely
      Rare | Low | Medium | High | Almost certain
      Rare | Unlikely | Possible | Likely | Frequent
      Remote | Unlikely | Possible | Likely | Almost certain
      Remote | Unlikely | Possible | Probable | Highly probable
      Remote | Unlikely | Possible | Likely | Certain
      Remote | Unlikely | Possible | Likely | Very likely
      Very unlikely | Unlikely | Possible | Likely | Very likely
      Very unlikely | Unlikely | Possible | Likely | Almost certain
      Very unlikely | Unlikely | Moderate | Likely | Very likely
      Very unlikely | Unlikely | Neutral | Likely | Very likely
      Highly unlikely | Unlikely | Possible | Likely | Highly likely
      Highly unlikely | Unlikely | Possible | Likely | Almost certain
      Extremely unlikely | Unlikely | Possible | Likely | Almost certain
      Improbable | Unlikely | Possible | Likely | Almost certain
      Improbable | Remote | Occasional | Probable | Frequent
      Almost impossible | Unlikely | Possible | Likely | Almost certain
      Very rare | Rare | Occasional | Frequent | Very frequent
      Rare | Occasional | Possible | Frequent | Almost certain
      Never | Rarely | Sometimes | Often | Always
      Very rarely | Rarely | Sometimes | Often | Very often
      Insignificant | Minor | Moderate | Major | Catastrophic
      Insignificant | Minor | Moderate | Major | Severe
      Insignificant | Minor | Moderate | Major | Critical
      Insignificant | Minor | Moderate | Significant | Catastrophic
      Insignificant | Minor | Significant | Major | Catastrophic
      Insignificant | Minor | Significant | Major | Severe
      Negligible | Minor | Moderate | Major | Catastrophic
      Negligible | Minor | Moderate | Major | Severe
      Negligible | Minor | Moderate | Major | Critical
      Negligible | Minor | Moderate | Major | Extreme
      Negligible | Minor | Moderate | Significant | Severe
      Negligible | Minor | Moderate | Serious | Critical
      Negligible | Minor | Moderate | Critical | Catastrophic
      Negligible | Minor | Serious | Critical | Catastrophic
      Negligible | Marginal | Moderate | Critical | Catastrophic
      Negligible | Limited | Significant | Severe | Catastrophic
      Negligible | Limited | Moderate | Severe | Catastrophic
      Minimal | Minor | Moderate | Major | Severe
      Minimal | Minor | Moderate | Major | Catastrophic
      Minimal | Minor | Moderate | Significant | Severe
      Minimal | Low | Medium | High | Critical
      Minimal | Low | Moderate | High | Severe
      Minor | Moderate | Significant | Major | Severe
      Minor | Moderate | Serious | Major | Catastrophic
      Minor | Moderate | Major | Severe | Catastrophic
      Minor | Moderate | Major | Critical | Catastrophic
      Very minor | Minor | Moderate | Major | Very major
      Trivial | Minor | Moderate | Major | Extreme
      Trivial | Minor | Moderate | Serious | Catastrophic
      None | Minor | Moderate | Major | Critical
      None | Low | Medium | High | Very high
      None | Low | Medium | High | Critical
      Acceptable | Low | Medium | High | Unacceptable
      Very low | Low | Medium | High | Very high | Critical
      None | Very low | Low | Medium | High | Very high
      Negligible | Very low | Low | Medium | High | Critical
      Improbable | Remote | Occasional | Possible | Probable | Frequent
      Very low | Low | Moderately low | Moderate | Moderately high | High | Very high
      Very low | Low | Medium low | Medium | Medium high | High | Very high
    `),
  },
};
