package org.heed.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.kernel.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Thirteen weeks of forty clients with all that is told, compared with the books at five moments of
 * each day. The client of R037 is not forgotten for two months.
 */
@HeedTest
@Tag("large")
class QuarterIT {

    private static final long SEED = 37;

    @Autowired private Company company;
    @Autowired private Sweeps sweeps;
    @Autowired private Overheard overheard;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private AutowireCapableBeanFactory beans;

    private final Map<Long, String> people = new HashMap<>();
    private final TreeSet<String> everything = new TreeSet<>();
    private final List<Instant> forgotten = new ArrayList<>();

    @AfterEach
    void backToTheCast() {
        overheard.listen(false);
        post.close();
        clock.set(TestClock.START);
        var ids = people.keySet().toArray(Long[]::new);
        jdbc.sql("delete from staff_mail where person_id = any (:ids)").param("ids", ids).update();
        jdbc.sql("update notification_line set mail_due_at = null where person_id = any (:ids)")
                .param("ids", ids)
                .update();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void saysEachDayWhatTheBooksSay() {
        var begun = Moment.MORNING.of(Script.FIRST);
        var planned = Moment.AFTERNOON.of(Script.FIRST.plusDays(1));
        clock.set(begun);
        post.open();
        var staff = company.gather(planned);
        name(staff);
        var doing = wired(new Doing(staff));
        var saying = wired(new Saying(staff, doing));
        var books = new Books(begun, planned, saying::answersDue);
        var script = Script.of(SEED);
        overheard.listen(true);
        for (var day = Script.FIRST; !day.isAfter(Script.LAST); day = day.plusDays(1)) {
            for (var moment : Moment.values()) {
                var now = moment.of(day);
                clock.set(now);
                for (var act : script.getOrDefault(now, List.of())) {
                    doing.does(act);
                    books.take(act, now);
                }
                sweeps.all();
                compare(day, moment, books, saying);
            }
        }
        theForgottenClientWasNot();
        everythingHappened();
    }

    private void compare(LocalDate day, Moment moment, Books books, Saying saying) {
        var now = moment.of(day);
        var expected = books.sweep(now);
        var said = saying.now();
        mailed(now)
                .map(it -> books.mails().says(it, now))
                .filter(it -> !it.isEmpty())
                .forEach(said::add);
        assertThat(difference(expected, said))
                .as("%s %s, %s", day.getDayOfWeek(), day, moment)
                .isEmpty();
        everything.addAll(said);
        if (!day.isBefore(Script.LAST_WORD)
                && said.stream().anyMatch(QuarterIT::forgottenIsSilent)) {
            forgotten.add(now);
            if (moment == Moment.MORNING) {
                assertThat(saying.warned(Script.FORGOTTEN)).as("the superior, %s", day).isTrue();
            }
        }
    }

    private static boolean forgottenIsSilent(String said) {
        return said.startsWith("radar " + Books.key(Script.FORGOTTEN))
                && said.contains(Why.RHYTHM.word);
    }

    /** Each line that only one of them says. */
    private static List<String> difference(TreeSet<String> expected, TreeSet<String> said) {
        return Stream.concat(
                        expected.stream()
                                .filter(it -> !said.contains(it))
                                .map("Heed does not say: "::concat),
                        said.stream()
                                .filter(it -> !expected.contains(it))
                                .map("The books do not say: "::concat))
                .toList();
    }

    /** On the radar within eight days, and from then on at each moment until the end. */
    private void theForgottenClientWasNot() {
        var first = forgotten.getFirst();
        var silent = Moment.AFTERNOON.of(Script.LAST_WORD);
        assertThat(Duration.between(silent, first)).isLessThanOrEqualTo(Duration.ofDays(8));
        var moments =
                first.until(
                                Moment.MORNING.of(Script.LAST.plusDays(1)),
                                java.time.temporal.ChronoUnit.DAYS)
                        * Moment.values().length;
        assertThat(forgotten).hasSizeGreaterThanOrEqualTo((int) moments);
    }

    /** A quarter in which something did not happen would show nothing about it. */
    private void everythingHappened() {
        for (var why : Why.values()) {
            assertThat(everything).anyMatch(it -> it.startsWith("radar") && it.contains(why.word));
        }
        Stream.of(
                        "reminder of heir",
                        "briefed about twice: the superior",
                        "missed by " + Script.AWAY + " on 2026-09-24",
                        "missed by " + Script.AWAY + " on 2026-09-20",
                        "question unanswered waits at 3",
                        "top reached unanswered",
                        "almost due unanswered",
                        "unmet " + Books.key(Script.HANDED),
                        "settled",
                        "mailed top",
                        "mailed manager 3")
                .forEach(it -> assertThat(everything).anyMatch(said -> said.startsWith(it)));
    }

    private Stream<String> mailed(Instant now) {
        return jdbc
                .sql(
                        """
                        select distinct person_id from staff_mail
                        where written_at = :now and intention like 'notification/%'
                            and person_id = any (:ids)
                        """)
                .param("now", Sql.at(now))
                .param("ids", people.keySet().toArray(Long[]::new))
                .query(Long.class)
                .list()
                .stream()
                .map(it -> people.getOrDefault(it, ""));
    }

    private void name(Company.Staff staff) {
        people.put(staff.top().id().value(), MailBook.TOP);
        people.put(staff.lead().id().value(), MailBook.LEAD);
        for (int number = 0; number < staff.managers().size(); number++) {
            people.put(staff.manager(number).id().value(), MailBook.manager(number));
        }
    }

    private <T> T wired(T bean) {
        beans.autowireBean(bean);
        return bean;
    }
}
