package org.heed.escalation.web;

import org.heed.client.ClientCard;
import org.heed.client.ContactCard;
import org.heed.conversation.Matter;
import org.heed.escalation.BriefedMeasure;
import org.heed.escalation.CardReading;
import org.heed.escalation.DifficultyCard;
import org.heed.escalation.EscalationCard;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.EscalationWhole;
import org.heed.escalation.LeaderCard;
import org.heed.escalation.SupportCard;
import org.heed.escalation.Warning;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Panels;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the pages of this room show. */
public final class EscalationPages {

    private EscalationPages() {}

    /**
     * What waits for me, and what I wait for.
     *
     * @param waiting decisions that are asked of me
     * @param support help my people ask of me
     * @param difficulties what my people told me and I have not said I know
     * @param mine what I asked and nobody has decided
     * @param others what is open under me and asked of somebody else
     */
    public record Inbox(
            List<EscalationCard> waiting,
            List<SupportCard> support,
            List<DifficultyCard> difficulties,
            List<EscalationCard> mine,
            List<SupportCard> asked,
            List<EscalationCard> others) {

        public boolean quiet() {
            return waiting.isEmpty() && support.isEmpty() && difficulties.isEmpty();
        }
    }

    /**
     * One decision.
     *
     * @param decides whether it is asked of the one who looks, now or earlier
     * @param now whether it is asked of them now
     * @param owns whether they raised it or answer for it
     * @param handsOn whether they may hand it to somebody else
     * @param doing which of its forms came back with something wrong; empty otherwise
     * @param next the next decision that waits for them; none when this is the last
     */
    public record Decision(
            EscalationWhole whole,
            boolean decides,
            boolean now,
            boolean owns,
            boolean handsOn,
            String doing,
            Form form,
            @Nullable String next) {

        public EscalationCard card() {
            return whole.card();
        }

        /** What they may do to end it without a decision, as addresses name it. */
        public List<String> endings() {
            if (!card().state().open()) {
                return List.of();
            }
            if (owns && !card().byClient()) {
                return List.of("de-escalation", "withdrawal");
            }
            return decides ? List.of("de-escalation") : List.of();
        }
    }

    /**
     * A question being written.
     *
     * @param matter what it is about; none until that is named
     * @param entries the levels at which it may enter
     */
    public record Raising(
            @Nullable Matter matter, List<EscalationLists.Entry> entries, Form form) {}

    /** A call for help, or a difficulty, being written. */
    public record Noting(@Nullable Matter matter, Form form) {}

    /**
     * One call for help.
     *
     * @param answers whether it is asked of the one who looks, or of somebody under them
     */
    public record Support(SupportCard request, boolean answers, Form form) {}

    /**
     * One difficulty.
     *
     * @param leads whether it was reported to the one who looks, or to somebody under them
     */
    public record Difficulty(DifficultyCard difficulty, boolean leads, Form form) {}

    /**
     * The leader's card of a client.
     *
     * @param card none while nobody has written it
     * @param read whether the one who looks has read it as it is
     */
    public record Card(
            ClientCard client,
            @Nullable LeaderCard card,
            List<CardReading> readings,
            boolean read,
            boolean writes,
            List<EscalationCard> escalations,
            List<DifficultyCard> difficulties,
            List<SupportCard> support,
            List<Panels.Placed> panels,
            Form form) {}

    /** The card being written. */
    public record CardEdited(
            ClientCard client, @Nullable LeaderCard card, boolean stale, Form form) {

        public String version() {
            var now = card == null ? 0 : card.version();
            return stale ? "" + now : form.text("version", now);
        }
    }

    /** A call being logged after it was made. */
    public record Call(
            ClientCard client, @Nullable LeaderCard card, List<ContactCard> contacts, Form form) {}

    /**
     * Early warnings.
     *
     * @param share how many complaints found their leader briefed; none without complaints
     */
    public record Early(List<Warning> warnings, BriefedMeasure.@Nullable Share share) {}
}
