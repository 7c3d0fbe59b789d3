/** What an auditor would ask to see for each subclause of clauses 4-10. */
export const CLAUSE_EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  '4.1': [
    'List of internal and external issues with their effect on the ISMS',
    'Decision whether climate change is relevant, with a reason',
    'Date of the last review',
  ],
  '4.2': [
    'List of interested parties and their requirements',
    'Decision which requirements the ISMS addresses',
    'Requirements that concern climate change',
  ],
  '4.3': [
    'Scope statement with boundaries and interfaces',
    'Reasons for what is left out',
    'Link to issues and requirements of interested parties',
  ],
  '4.4': [
    'Overview of the ISMS processes and how they interact',
    'Proof that they run and are improved',
  ],
  '5.1': [
    'Interview with top management',
    'Resources and time that management has given',
    'Minutes that show management steering the ISMS',
  ],
  '5.2': [
    'Policy approved by top management',
    'Commitments to requirements and continual improvement in it',
    'Where and to whom it was communicated',
  ],
  '5.3': [
    'Assigned and communicated roles',
    'Who makes sure that the ISMS conforms',
    'Who reports on performance to top management, with a report',
  ],
  '6.1.1': [
    'Risks and opportunities of the ISMS',
    'Planned actions, built into its processes',
    'How their effect is judged',
  ],
  '6.1.2': [
    'Documented method with criteria for acceptance and assessment',
    'Risk register with owners, likelihood, consequence and level',
    'Proof that repeated assessments give comparable results',
  ],
  '6.1.3': [
    'Treatment option and controls for each risk',
    'Statement of Applicability with justifications and status',
    'Risk treatment plan',
    'Approval of plan and residual risks by the risk owners',
  ],
  '6.2': [
    'Objectives with measures, in line with the policy',
    'Plan with actions, resources, owners and dates',
    'Results so far',
  ],
  '6.3': [
    'Record of a planned change of the ISMS',
    'Its purpose, effects and resources considered',
  ],
  '7.1': ['Budget and staff for the ISMS', 'Decisions on requested resources'],
  '7.2': [
    'Required competence per role',
    'Certificates, training records or experience',
    'Actions to close gaps and their effect',
  ],
  '7.3': [
    'Awareness plan and attendance',
    'Staff who know the policy, their contribution and the consequences of not conforming',
  ],
  '7.4': ['Communication plan: what, when, with whom and how', 'Examples of messages sent'],
  '7.5.1': [
    'List of the documents and records of the ISMS',
    'Documents that the standard requires and those the organization needs',
  ],
  '7.5.2': [
    'Documents with title, date, author and version',
    'Suitable format and medium',
    'Review and approval',
  ],
  '7.5.3': [
    'Rules for distribution, access, storage, change and retention',
    'Only current versions in use',
    'Control of documents from outside',
  ],
  '8.1': [
    'Criteria for the processes and proof that they are kept',
    'Records of changes, planned and unintended',
    'Control of processes, products and services from outside',
  ],
  '8.2': [
    'Results of the last risk assessments with dates',
    'Planned intervals',
    'Assessments after significant changes',
  ],
  '8.3': ['Status of the risk treatment plan', 'Results of treatment and the risks that remain'],
  '9.1': [
    'What is measured, how, when and by whom',
    'Results with analysis',
    'Evaluation of performance and effect of the ISMS',
  ],
  '9.2.1': [
    'Internal audits at planned intervals',
    'Reports that cover own requirements and the standard’s',
    'Conclusion on whether the ISMS works',
  ],
  '9.2.2': [
    'Audit programme by importance and earlier results',
    'Scope and criteria of each audit',
    'Independence of the auditors',
    'Reports to the managers concerned',
  ],
  '9.3.1': ['Dates of management reviews, at planned intervals', 'Attendance of top management'],
  '9.3.2': [
    'Agenda and minutes that cover every required input',
    'Reports given to management beforehand',
  ],
  '9.3.3': [
    'Decisions on improvement and changes',
    'Actions with owners and dates, and their follow-up',
  ],
  '10.1': ['Improvements made and where they came from', 'Trend of performance over time'],
  '10.2': [
    'Register of nonconformities with corrections',
    'Analysis of causes and of similar cases',
    'Corrective actions with a check of their effect',
  ],
};
