package org.heed.escalation;

import java.util.List;

/**
 * Whose turn it is in what was asked upwards, as one person sees it; each list the nearest moment
 * first, at most 200.
 *
 * @param toDecide waits for my decision
 * @param asked what I asked, or answer for, and is still open
 * @param toHelp what my people asked of me and I have not answered
 * @param helpAsked what I asked and is not answered yet
 */
public record Turns(
        List<EscalationCard> toDecide,
        List<EscalationCard> asked,
        List<SupportCard> toHelp,
        List<SupportCard> helpAsked) {

    public Turns {
        toDecide = List.copyOf(toDecide);
        asked = List.copyOf(asked);
        toHelp = List.copyOf(toHelp);
        helpAsked = List.copyOf(helpAsked);
    }
}
