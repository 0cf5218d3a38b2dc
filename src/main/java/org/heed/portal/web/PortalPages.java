package org.heed.portal.web;

import org.heed.change.ClientChange;
import org.heed.client.ContactId;
import org.heed.complaint.ClientComplaint;
import org.heed.complaint.Phase;
import org.heed.document.ClientDocument;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.meeting.ClientMeeting;
import org.heed.portal.ClientLinks;
import org.heed.portal.Lodging;
import org.heed.promise.ClientPromise;
import org.heed.timeline.ClientEntry;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the pages of the portal are given. */
public final class PortalPages {

    private PortalPages() {}

    /** The first step of the public form; words: what the draft says, if there is one. */
    public record Begin(Form form, String words, Map<Language, String> languages) {}

    /** A further step; at: the address of the draft. */
    public record Draft(Form form, Lodging lodging, String at, Map<Language, String> languages) {}

    /** It was sent; answerBy: by when somebody answers, none when the targets do not say. */
    public record Sent(
            Lodging lodging, @Nullable Instant answerBy, Map<Language, String> languages) {}

    /** A link is lost, or opens nothing any more. */
    public record Find(Form form, Map<Language, String> languages) {}

    /** One sentence and no more. */
    public record Told(String what, Map<Language, String> languages) {}

    /** All that a link alone shows. */
    public record Door(
            Form form,
            String number,
            String phase,
            String handler,
            String handlerPhone,
            String base,
            boolean asked,
            Map<Language, String> languages) {}

    /**
     * A meeting, for somebody who is asked to it; the door of it uses only what a link may show.
     *
     * @param asked whether they have just asked for a code
     */
    public record Meeting(
            Form form,
            ClientMeeting meeting,
            String base,
            boolean asked,
            Map<Language, String> languages) {}

    /**
     * A change request, for who decides about it; its door uses only what a link may show.
     *
     * @param asked whether they have just asked for a code
     * @param shown the hash of what they are shown to decide on; empty when nothing is asked
     */
    public record Change(
            Form form,
            ClientChange change,
            String base,
            boolean asked,
            String shown,
            Map<Language, String> languages) {}

    /** One of five sentences that say where things are; standing: done, here or ahead. */
    public record Step(String word, String standing) {}

    /** A proposal that waits for them, with the hash of what they are shown. */
    public record Offer(ClientComplaint.Proposal proposal, String hash) {}

    /**
     * The private page.
     *
     * @param base its address
     * @param offer none when nothing waits for their answer
     * @param recallUntil until when they may take their acceptance back; none when they may not
     * @param ourZone the name of our zone; empty when it is the same time there
     */
    public record Show(
            ClientComplaint complaint,
            String base,
            List<Step> steps,
            @Nullable Offer offer,
            @Nullable Instant recallUntil,
            List<ClientPromise> promises,
            List<ClientDocument> documents,
            String ourZone,
            Map<Language, String> languages) {

        /** Whether we ask if it worked. */
        public boolean asksResult() {
            return complaint.phase() == Phase.RESOLVED;
        }

        public boolean open() {
            return complaint.phase().isOpen();
        }

        /** Whether they can say that it has come back: whatever is over for them. */
        public boolean canComeBack() {
            return !open() || complaint.phase() == Phase.CONFIRMED;
        }
    }

    /** A page with a field for a few words; act: what it is for. */
    public record Acting(Form form, String act, boolean wordsNeeded, Show page) {}

    /** What happens now. */
    public record Done(String act, Show page) {}

    /** They decided about something that has been replaced; before: what they saw. */
    public record Replaced(Form form, ClientComplaint.@Nullable Proposal before, Show page) {}

    /** Everything so far. */
    public record Record(Show page, List<ClientEntry> entries, Instant at) {}

    /** Lodgings that wait for a person of ours. */
    public record Waiting(List<Lodging> lodgings) {}

    /** One of them. */
    public record Assigning(Form form, Lodging lodging) {}

    /** Who may come in to a complaint; handed: what was made just now, said once. */
    public record Links(
            Form form, ClientLinks.Panel panel, ClientLinks.@Nullable HandedOver handed) {

        /** Whom a link can be made for. */
        public List<Option> people() {
            return panel.people().stream().map(it -> Option.of(value(it.id()), it.name())).toList();
        }

        private static String value(@Nullable ContactId id) {
            return id == null ? "named" : Long.toString(id.value());
        }
    }
}
