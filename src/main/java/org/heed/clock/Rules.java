package org.heed.clock;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/**
 * Edits how long clocks run; for administrators, to everybody else there is nothing here to edit
 * ({@link NotFound}). Clocks that run keep their due moment.
 */
@Service
@Transactional
public class Rules {

    private final RuleRepository rules;

    Rules(RuleRepository rules) {
        this.rules = rules;
    }

    /**
     * Says anew how long a kind of clock runs.
     *
     * @param version the one the writer saw
     * @param targets by severity; one that is left out has no such clock any more
     * @throws org.heed.kernel.Refused when somebody else was faster
     */
    public void set(Me me, ClockKind kind, int version, Map<Severity, Target> targets) {
        if (!me.administrator() || rules.find(kind).isEmpty()) {
            throw new NotFound();
        }
        rules.save(new Rule(kind, version, targets));
    }
}
