/** What each command does and asks for, by its id. */
export declare const EN_COMMANDS: {
    new: {
        title: string;
        description: string;
        arguments: {
            set: string;
            organisation: string;
        };
        choices: {
            complete: string;
            essential: string;
            risk: string;
        };
    };
    'score-risks': {
        title: string;
        description: string;
        arguments: {};
        choices: {};
    };
    'structure-register': {
        title: string;
        description: string;
        arguments: {};
        choices: {};
    };
    'plan-treatment': {
        title: string;
        description: string;
        arguments: {};
        choices: {};
    };
    'build-soa': {
        title: string;
        description: string;
        arguments: {};
        choices: {};
    };
    'migrate-soa': {
        title: string;
        description: string;
        arguments: {};
        choices: {};
    };
    'add-attributes': {
        title: string;
        description: string;
        arguments: {
            facets: string;
        };
        choices: {};
    };
    'assess-gaps': {
        title: string;
        description: string;
        arguments: {
            round: string;
        };
        choices: {};
    };
    'plan-audits': {
        title: string;
        description: string;
        arguments: {
            start: string;
            auditors: string;
            intervals: string;
            monthly: string;
        };
        choices: {};
    };
    'analyse-causes': {
        title: string;
        description: string;
        arguments: {
            nonconformity: string;
        };
        choices: {};
    };
    summarise: {
        title: string;
        description: string;
        arguments: {
            only: string;
        };
        choices: {};
    };
    compare: {
        title: string;
        description: string;
        arguments: {
            with: string;
            sheet: string;
        };
        choices: {};
    };
    'prepare-review': {
        title: string;
        description: string;
        arguments: {};
        choices: {};
    };
};
