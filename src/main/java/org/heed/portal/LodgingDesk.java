package org.heed.portal;

import org.heed.client.ClientId;
import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.complaint.ComplaintId;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;

/**
 * Lodgings of people whose address we do not know: a person of ours says whose they are. Only
 * administrators and managers see them, because they belong to no client yet.
 */
@Service
@Transactional
public class LodgingDesk {

    /** How many are shown at once. */
    static final int SHOWN = 100;

    private final LodgingRepository lodgings;
    private final LodgingFiles files;
    private final ClientLists clients;
    private final ContactLists contacts;
    private final Sorting sorting;
    private final Clock clock;

    LodgingDesk(
            LodgingRepository lodgings,
            LodgingFiles files,
            ClientLists clients,
            ContactLists contacts,
            Sorting sorting,
            Clock clock) {
        this.lodgings = lodgings;
        this.files = files;
        this.clients = clients;
        this.contacts = contacts;
        this.sorting = sorting;
        this.clock = clock;
    }

    /** Whether they are this person's to look at. */
    public static boolean sees(Me me) {
        return me.role() == Role.ADMINISTRATOR || me.role() == Role.MANAGER;
    }

    /** Those that wait, the oldest first, at most 100; throws NotFound for other roles. */
    @Transactional(readOnly = true)
    public List<Lodging> waiting(Me me) {
        return waiting(me, SHOWN);
    }

    /** The same, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<Lodging> waiting(Me me, int limit) {
        require(me);
        return lodgings.waiting(limit);
    }

    /** One that waits; throws NotFound. */
    @Transactional(readOnly = true)
    public Lodging get(Me me, long id) {
        require(me);
        return lodgings.find(id)
                .filter(it -> it.state().equals("waiting"))
                .orElseThrow(NotFound::new);
    }

    /**
     * Makes it a complaint of this client, in the words it was written in.
     *
     * @param contact who of the client wrote it; none when they are not among the contacts
     * @throws Refused {@code portal.refused.sorted-already}, at {@code contact} when they are not
     *     with this client
     */
    public ComplaintId assign(Me me, long id, ClientId client, @Nullable ContactId contact) {
        require(me);
        var of = clients.get(me, client);
        if (contact != null && !contacts.get(me, contact).client().equals(of.id())) {
            throw Refused.because("portal.refused.not-their-contact").at("contact");
        }
        return sorting.sort(hold(id), of.id(), null, contact);
    }

    /**
     * No complaint, or nobody's: kept, but out of the way.
     *
     * @throws Refused at {@code because}, {@code portal.refused.sorted-already}
     */
    public void setAside(Me me, long id, String because) {
        require(me);
        new Checks().required("because", because, 500).done();
        lodgings.setAside(hold(id).id(), me.id().value(), because, clock.instant());
    }

    /** The bytes of a file that waits with its lodging; throws NotFound. */
    @Transactional(readOnly = true)
    public byte[] file(Me me, long lodging, long file) {
        return get(me, lodging).files().stream()
                .filter(it -> it.id() == file)
                .findFirst()
                .map(it -> files.content(it.id()))
                .orElseThrow(NotFound::new);
    }

    private Lodging hold(long id) {
        return lodgings.hold(id, "waiting")
                .orElseThrow(() -> Refused.conflict("portal.refused.sorted-already"));
    }

    private static void require(Me me) {
        if (!sees(me)) {
            throw new NotFound();
        }
    }
}
