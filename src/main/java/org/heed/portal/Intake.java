package org.heed.portal;

import org.heed.client.ClientId;
import org.heed.client.ContactCard;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;

/**
 * Looks at what was sent through the public form: whose mail address is known at one client, their
 * lodging becomes a complaint of that client; everything else waits for a person.
 */
@Component("lodgingIntake")
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final LodgingRepository lodgings;
    private final ContactLists contacts;
    private final Sorting sorting;
    private final LinkWishes wishes;
    private final TransactionTemplate transaction;

    Intake(
            LodgingRepository lodgings,
            ContactLists contacts,
            Sorting sorting,
            LinkWishes wishes,
            TransactionTemplate transaction) {
        this.lodgings = lodgings;
        this.contacts = contacts;
        this.sorting = sorting;
        this.wishes = wishes;
        this.transaction = transaction;
    }

    /** Each in its own transaction, so that one that cannot be sorted stops no other. */
    void run() {
        wishes.open().forEach(this::answer);
        lodgings.sent().forEach(this::take);
    }

    private void answer(long wish) {
        try {
            wishes.answer(wish);
        } catch (RuntimeException bug) {
            log.error("Wish {} for a link could not be answered", wish, bug);
            wishes.forget(wish);
        }
    }

    private void take(long id) {
        try {
            transaction.executeWithoutResult(
                    status -> lodgings.hold(id, "sent").ifPresent(this::sort));
        } catch (Refused refused) {
            transaction.executeWithoutResult(status -> lodgings.keepWaiting(id));
        } catch (RuntimeException bug) {
            log.error("Lodging {} could not be sorted", id, bug);
            transaction.executeWithoutResult(status -> lodgings.keepWaiting(id));
        }
    }

    private void sort(Lodging lodging) {
        var proven = lodgings.provenContact(lodging.id());
        var known = known(lodging, proven);
        if (known.isPresent()) {
            var contact = known.get();
            sorting.sort(
                    lodging,
                    contact.client(),
                    proven == null ? null : new ContactId(proven),
                    contact.id());
        } else {
            lodgings.keepWaiting(lodging.id());
        }
    }

    /** The contact with this address, if only one client has one. */
    private Optional<ContactCard> known(Lodging lodging, @Nullable Long proven) {
        if (lodging.email().isBlank()) {
            return Optional.empty();
        }
        List<ContactCard> known = contacts.knownAs(lodging.email());
        if (proven != null) {
            return known.stream().filter(it -> it.id().value() == proven).findFirst();
        }
        List<ClientId> clients = known.stream().map(ContactCard::client).distinct().toList();
        return clients.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }
}
