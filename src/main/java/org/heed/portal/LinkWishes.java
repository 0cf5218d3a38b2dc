package org.heed.portal;

import org.heed.complaint.ComplaintNumber;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Sends a new link to whoever lost theirs. The wish is written down the same way whether it is
 * known or not, and looked at afterwards, so that neither the answer nor its time tells. Source:
 * security, D6, D7.
 */
@Service
@Transactional
public class LinkWishes {

    private final JdbcClient jdbc;
    private final GuestRepository guests;
    private final ClientLinkRepository links;
    private final Letters letters;
    private final Tries tries;
    private final Clock clock;

    LinkWishes(
            JdbcClient jdbc,
            GuestRepository guests,
            ClientLinkRepository links,
            Letters letters,
            Tries tries,
            Clock clock) {
        this.jdbc = jdbc;
        this.guests = guests;
        this.links = links;
        this.letters = letters;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * With an old link, expired or not.
     *
     * @throws Refused {@code portal.refused.too-many}
     */
    public void renew(String token, String network) {
        begin(network);
        write(Secrets.sha256(token), null, null);
    }

    /**
     * With the complaint's number and the address we have.
     *
     * @throws Refused at {@code number} and {@code email} when they cannot be read, {@code
     *     portal.refused.too-many}
     */
    public void find(String number, String email, String network) {
        var read = ComplaintNumber.of(number);
        new Checks()
                .required("number", number, 20)
                .that(number.isBlank() || read.isPresent(), "portal.refused.not-a-number", "number")
                .required("email", email, 254)
                .that(
                        email.isBlank() || MailAddress.is(email),
                        "portal.refused.not-an-address",
                        "email")
                .done();
        begin(network);
        write(null, read.orElseThrow().value(), email.strip());
    }

    private void begin(String network) {
        if (!tries.allows(Tries.Kind.WISH, network)) {
            throw Refused.because("portal.refused.too-many");
        }
    }

    private void write(byte @Nullable [] hash, @Nullable Integer number, @Nullable String address) {
        jdbc.sql(
                        """
                        insert into link_wish (hash, number, address, at)
                        values (:hash::bytea, :number::int, :address::text, :now)
                        """)
                .param("hash", hash)
                .param("number", number)
                .param("address", address)
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    private record Wish(
            long id, byte @Nullable [] hash, @Nullable Integer number, String address) {}

    /** What has been asked for and not answered, oldest first, at most fifty. */
    List<Long> open() {
        return jdbc.sql("select id from link_wish order by id limit 50")
                .query((row, index) -> row.getLong("id"))
                .list();
    }

    /** Answers one and forgets it; nothing when somebody else does. */
    void answer(long wish) {
        jdbc.sql(
                        """
                        delete from link_wish
                        where id = (select id from link_wish where id = :id for update skip locked)
                        returning id, hash, number, coalesce(address, '') as address
                        """)
                .param("id", wish)
                .query(LinkWishes::row)
                .optional()
                .ifPresent(this::answer);
    }

    /** One that cannot be answered stands in nobody's way. */
    void forget(long wish) {
        jdbc.sql("delete from link_wish where id = :id").param("id", wish).update();
    }

    private void answer(Wish wish) {
        guest(wish)
                .filter(it -> !it.address().isBlank())
                .filter(it -> tries.allows(Tries.Kind.MAIL, it.address()))
                .ifPresent(letters::access);
    }

    private Optional<Guest> guest(Wish wish) {
        if (wish.hash() != null) {
            return links.find(wish.hash(), clock.instant())
                    .filter(ClientLinkRepository.Found::renewable)
                    .flatMap(it -> guests.find(it.guest()));
        } else if (wish.number() != null) {
            return guests.find(new ComplaintNumber(wish.number()), wish.address());
        } else {
            return Optional.empty();
        }
    }

    private static Wish row(ResultSet row, int index) throws SQLException {
        return new Wish(
                row.getLong("id"),
                row.getBytes("hash"),
                Sql.maybeInt(row, "number"),
                row.getString("address"));
    }
}
