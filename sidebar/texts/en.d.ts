/**
 * Every word of the sidebar in English, and the shape that other languages fill. `{name}` stands for
 * a parameter, `{name|risk|risks}` for the form that its number asks for, and `[term|words]` for
 * words that the glossary explains.
 */
export declare const EN_CATALOGUE: {
    /** Tag for dates and numbers. */
    locale: string;
    screens: {
        workbook: string;
        check: string;
        score: string;
        soa: string;
        gaps: string;
        audits: string;
        summary: string;
    };
    headings: {
        workbook: string;
        check: string;
        score: string;
        soa: string;
        gaps: string;
        audits: string;
        summary: string;
    };
    severities: {
        error: string;
        warning: string;
        advice: string;
    };
    severity: {
        error: string;
        warning: string;
        advice: string;
    };
    statuses: {
        implemented: string;
        partly: string;
        planned: string;
        'not-implemented': string;
        'not-applicable': string;
        open: string;
    };
    themes: {
        organizational: string;
        people: string;
        physical: string;
        technological: string;
    };
    phases: {
        Plan: string;
        Do: string;
        Check: string;
        Act: string;
    };
    chapters: {
        '4': string;
        '5': string;
        '6': string;
        '7': string;
        '8': string;
        '9': string;
        '10': string;
    };
    common: {
        apply: string;
        cancel: string;
        stop: string;
        close: string;
        undo: string;
        retry: string;
        preview: string;
        previewOf: string;
        rows: string;
        more: string;
        language: string;
        goTo: string;
        notKnown: string;
        of: string;
        percent: string;
        navigation: string;
        whatYouCanDo: string;
        why: string;
        options: string;
        unreadableFile: string;
    };
    session: {
        reading: string;
        failed: string;
        stopped: string;
        planning: string;
        writing: string;
        written: string;
        undone: string;
        nothingToDo: string;
        answered: string;
        conflict: string;
        conflictHelp: string;
        stale: string;
        refused: string;
        error: string;
        lost: string;
        readOnly: string;
        nothingLost: string;
    };
    preview: {
        heading: string;
        count: string;
        notes: string;
        before: string;
        after: string;
        nothingYet: string;
    };
    workbook: {
        registers: string;
        none: string;
        noneHelp: string;
        toFindings: string;
        clean: string;
        unsure: string;
        unsureKind: string;
        leftAlone: string;
        correct: string;
        correctOf: string;
        mapping: string;
        mappingTitle: string;
        mappingHelp: string;
        noColumn: string;
        save: string;
        required: string;
        maybe: string;
        missing: string;
    };
    check: {
        clean: string;
        cleanHelp: string;
        noRegisters: string;
        filter: string;
        sheet: string;
        allSheets: string;
        fix: string;
        fixOf: string;
        right: string;
        none: string;
        shown: string;
    };
    score: {
        none: string;
        noneHelp: string;
        method: string;
        initial: string;
        residual: string;
        which: string;
        likelihood: string;
        consequence: string;
        map: string;
        risks: string;
        closed: string;
        above: string;
        unknown: string;
        cell: string;
        unplaced: string;
        noMap: string;
        explains: string;
        disagree: string;
        scale: string;
        from: {
            criteria: string;
            dropdown: string;
            ratings: string;
        };
        noScale: string;
        formula: string;
        noFormula: string;
        product: string;
        sum: string;
        matrix: string;
        weighted: string;
        single: string;
        combined: {
            highest: string;
            sum: string;
            average: string;
        };
        levels: string;
        noLevels: string;
        levelFrom: string;
        byMatrix: string;
        accepted: string;
        upTo: string;
        acceptedFrom: {
            criteria: string;
            rows: string;
            assumed: string;
        };
    };
    criteria: {
        title: string;
        help: string;
        from: string;
        lowest: string;
        acceptUpTo: string;
        wouldBe: string;
        order: string;
        save: string;
        reset: string;
        noTable: string;
        saved: string;
    };
    soa: {
        none: string;
        noneHelp: string;
        decided: string;
        ring: string;
        open: string;
        allDecided: string;
    };
    gaps: {
        none: string;
        noneHelp: string;
        ring: string;
        notJudged: string;
        met: string;
        clauses: string;
        phases: string;
        themes: string;
    };
    audits: {
        none: string;
        noneHelp: string;
        calendar: string;
        calendarHelp: string;
        month: string;
        undated: string;
        states: {
            overdue: string;
            planned: string;
            done: string;
            undated: string;
        };
        since: {
            overdue: string;
            planned: string;
            done: string;
            undated: string;
        };
        list: string;
        findings: string;
    };
    summary: {
        figures: string;
        risks: string;
        above: string;
        decided: string;
        implemented: string;
        errors: string;
        overdue: string;
        review: string;
        reviewHelp: string;
        fromSheet: string;
        nothing: string;
        inputs: {
            '9.3.2 a)': string;
            '9.3.2 b)': string;
            '9.3.2 c)': string;
            '9.3.2 d) 1)': string;
            '9.3.2 d) 2)': string;
            '9.3.2 d) 3)': string;
            '9.3.2 d) 4)': string;
            '9.3.2 e)': string;
            '9.3.2 f)': string;
            '9.3.2 g)': string;
        };
    };
    commands: {
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
    glossary: {
        acceptance: string;
        control: string;
        requirement: string;
        pdca: string;
        'annex-a': string;
        'management-review': string;
    };
};
