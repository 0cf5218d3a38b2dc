package org.heed.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.client.Address;
import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactCard;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of a mail, as a table. Who: a contact of the record's client who complained ({@code
 * lin}), another contact there ({@code cfo}), one of another client ({@code other}), one of us
 * ({@code us}), nobody we know ({@code nobody}). Source: peers-lessons 1.1.
 */
class JudgingTests {

    private static final Instant NOW = Instant.parse("2026-11-24T01:14:00Z");

    @ParameterizedTest(name = "{0}, {1}, {2}, {3} days, {4}: {5} → {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                // who,    sure,     phase,      days, subject,  words,        becomes
                "lin,    proven,   received,     1, same,    When?,        put",
                "lin,    vouched,  proposed,     1, same,    When?,        put",
                "lin,    claimed,  received,     1, same,    When?,        wait reply",
                "lin,    doubtful, received,     1, same,    When?,        wait reply",
                "cfo,    proven,   received,     1, same,    When?,        put new-participant",
                "cfo,    claimed,  received,     1, same,    When?,        wait reply"
                        + " new-participant",
                "other,  proven,   received,     1, same,    When?,        nobodys reply"
                        + " other-client",
                "other,  claimed,  received,     1, same,    When?,        nobodys reply"
                        + " other-client",
                "nobody, proven,   received,     1, same,    When?,        wait reply"
                        + " new-participant",
                "nobody, claimed,  received,     1, same,    When?,        wait reply"
                        + " new-participant",
                "us,     proven,   received,     1, same,    When?,        ours",
                "us,     claimed,  received,     1, same,    When?,        wait reply",
                "lin,    proven,   received,     1, another, When?,        put subject-changed",
                "lin,    proven,   received,    31, another, When?,        wait fresh"
                        + " subject-changed",
                "lin,    proven,   closed,       1, another, When?,        wait fresh"
                        + " subject-changed",
                "lin,    proven,   resolved,     1, same,    Thank you!,   wait courtesy",
                "lin,    proven,   confirmed,    1, same,    謝謝，辛苦了, wait courtesy",
                "lin,    proven,   closed,       1, same,    谢谢,         wait courtesy",
                "lin,    proven,   resolved,     1, same,    谢谢，但还是不行, put",
                "lin,    proven,   received,     1, same,    Thank you!,   put",
                "lin,    proven,   closed,      13, same,    Broken again, reopen",
                "lin,    proven,   closed,      15, same,    Broken again, wait fresh"
                        + " over-long-ago",
                "lin,    claimed,  closed,       1, same,    Broken again, wait reply",
                "lin,    proven,   withdrawn,    1, same,    Broken again, wait reply",
                "lin,    proven,   unresolved,   1, same,    Broken again, wait reply",
                "lin,    proven,   -,            1, same,    Broken again, wait fresh",
                "lin,    claimed,  -,            1, same,    Broken again, wait fresh",
                "nobody, claimed,  -,            1, same,    Broken again, nobodys unknown",
                "us,     proven,   -,            1, same,    Broken again, nobodys fresh",
            })
    void aMailIsJudged(
            String who,
            String sure,
            @Nullable String phase,
            int days,
            String subject,
            String words,
            String becomes) {
        var found =
                phase == null
                        ? null
                        : new Found(
                                affair(phase, NOW.minus(Duration.ofDays(days))),
                                "own",
                                "Delivery delayed",
                                NOW.minus(Duration.ofDays(days)));
        var said = subject.equals("same") ? "Re: Delivery delayed" : "Quotation for next year";

        assertThat(
                        word(
                                new Situation(
                                                false,
                                                false,
                                                false,
                                                sender(who),
                                                Sureness.of(sure),
                                                found,
                                                false,
                                                true,
                                                said,
                                                words,
                                                Set.of(),
                                                NOW)
                                        .judged()))
                .isEqualTo(becomes);
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Keep it -> "keep " + it.kind().word();
            case Verdict.Wait it ->
                    (it.nobodys() ? "nobodys " : "wait ")
                            + it.kind().word()
                            + remarks(it.remarks());
            case Verdict.Put it -> (it.reopens() ? "reopen" : "put") + remarks(it.remarks());
            case Verdict.PutOurs it -> "ours" + remarks(it.remarks());
            case Verdict.Complain it -> "complaint" + remarks(it.remarks());
        };
    }

    private static String remarks(Set<Remark> remarks) {
        return remarks.stream().map(it -> " " + it.word()).sorted().collect(Collectors.joining());
    }

    private static Affair affair(String phase, Instant since) {
        return new Affair(
                new Subject("complaint", 143),
                new CircleId(1),
                new ClientId(1),
                null,
                new ContactId(1),
                phase,
                since,
                Language.ZH_HANT,
                "Delivery delayed");
    }

    private static Sender sender(String who) {
        return switch (who) {
            case "lin" -> new Sender.Contacts(List.of(contact(1, 1)));
            case "cfo" -> new Sender.Contacts(List.of(contact(2, 1)));
            case "other" -> new Sender.Contacts(List.of(contact(3, 2)));
            case "us" -> new Sender.Colleague(new PersonId(1), "周思远");
            default -> new Sender.Unknown();
        };
    }

    private static ContactCard contact(long id, long client) {
        return new ContactCard(
                new ContactId(id),
                new ClientId(client),
                "hengyuan",
                "恆遠物流",
                new CircleId(client),
                "林雅雯",
                "林",
                "雅雯",
                new Address("", "", ""),
                "",
                "lin@hengyuan.example",
                "",
                Language.ZH_HANT,
                Channel.EMAIL,
                "",
                false,
                null,
                1);
    }
}
