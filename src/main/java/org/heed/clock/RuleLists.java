package org.heed.clock;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Looks at how long clocks run; everybody who signs in may. */
@Service
@Transactional(readOnly = true)
public class RuleLists {

    private final RuleRepository rules;

    RuleLists(RuleRepository rules) {
        this.rules = rules;
    }

    /** Every rule, in the order in which its clocks run in the life of a complaint. */
    public List<Rule> list(Me me) {
        return rules.list();
    }

    public Rule get(Me me, ClockKind kind) {
        return rules.find(kind).orElseThrow(NotFound::new);
    }
}
