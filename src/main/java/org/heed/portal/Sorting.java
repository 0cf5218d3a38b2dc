package org.heed.portal;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.complaint.ClientActs;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.LodgeForm;
import org.heed.conversation.Recipient;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.time.Clock;

/** Makes a lodging a complaint: words verbatim, files with it, one receipt to a known address. */
@Component("lodgingSorting")
class Sorting {

    private final ClientActs acts;
    private final Documents documents;
    private final LodgingRepository lodgings;
    private final LodgingFiles files;
    private final GuestRepository guests;
    private final Letters letters;
    private final Tries tries;
    private final Clock clock;

    Sorting(
            ClientActs acts,
            Documents documents,
            LodgingRepository lodgings,
            LodgingFiles files,
            GuestRepository guests,
            Letters letters,
            Tries tries,
            Clock clock) {
        this.acts = acts;
        this.documents = documents;
        this.lodgings = lodgings;
        this.files = files;
        this.guests = guests;
        this.letters = letters;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * @param proven the contact who gave a code in the browser it was sent from; none when they are
     *     only who they say they are
     * @param contact whose stored address gets the receipt; none when whoever wrote is no contact
     */
    ComplaintId sort(
            Lodging lodging,
            ClientId client,
            @Nullable ContactId proven,
            @Nullable ContactId contact) {
        var actor =
                new Actor(
                        Actor.Kind.CONTACT, proven == null ? null : proven.value(), lodging.name());
        var complaint =
                acts.lodge(
                        actor,
                        new LodgeForm(
                                client,
                                proven,
                                lodging.name(),
                                lodging.address(),
                                lodging.words(),
                                lodging.language(),
                                lodging.demand()));
        lodgings.sorted(lodging.id(), complaint);
        var answer = lodging.answerLanguage();
        var guest =
                guests.of(
                        complaint,
                        new Recipient(contact, lodging.name(), lodging.email()),
                        answer == null ? lodging.language() : answer,
                        clock.instant());
        keepFiles(lodging, guest, actor);
        receipt(guest);
        return complaint;
    }

    /** Only to an address of a contact: whoever else is named on a form may be a victim. */
    private void receipt(Guest guest) {
        if (guest.contact() != null
                && !guest.address().isBlank()
                && tries.allows(Tries.Kind.MAIL, guest.address())) {
            letters.receipt(guest);
        }
    }

    private void keepFiles(Lodging lodging, Guest guest, Actor actor) {
        for (var file : lodging.files()) {
            var content = files.content(file.id());
            documents.keep(
                    actor,
                    new NewDocument(
                            guest.about(),
                            file.name(),
                            true,
                            () -> new ByteArrayInputStream(content)));
        }
        files.forget(lodging.id());
    }
}
