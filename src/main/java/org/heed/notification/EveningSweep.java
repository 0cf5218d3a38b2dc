package org.heed.notification;

import org.heed.conversation.NewStaffMail;
import org.heed.conversation.StaffMails;
import org.heed.identity.PersonId;
import org.heed.kernel.Tomorrow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * In the evening, on working days, tells everybody who has something to keep on the next working
 * day; whoever has nothing to keep gets no mail. Source: R122.
 */
@Component
class EveningSweep {

    private static final int MOST = 5000;
    private static final Duration AWAY = Duration.ofDays(7);

    private final EveningRepository evenings;
    private final Ears ears;
    private final WorkingDays days;
    private final ObjectProvider<Tomorrow> rooms;
    private final NoticeWords words;
    private final StaffMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EveningSweep(
            EveningRepository evenings,
            Ears ears,
            WorkingDays days,
            ObjectProvider<Tomorrow> rooms,
            NoticeWords words,
            StaffMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.evenings = evenings;
        this.ears = ears;
        this.days = days;
        this.rooms = rooms;
        this.words = words;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    void sweep() {
        transaction.executeWithoutResult(_ -> evenings.begin());
        for (int people = 0; people < MOST; people++) {
            if (!Boolean.TRUE.equals(transaction.execute(_ -> tellOne()))) {
                return;
            }
        }
    }

    private boolean tellOne() {
        var now = clock.instant();
        var due = evenings.next(now);
        due.ifPresent(it -> {
            var ear = ears.find(it.person(), now);
            ear.filter(one -> it.planned() && one.wishes().eveningByMail())
                    .ifPresent(one -> tell(one, now));
            // Whoever was let go may come back.
            evenings.plan(it.person(), ear.map(one -> next(one, now)).orElse(now.plus(AWAY)));
        });
        return due.isPresent();
    }

    private Instant next(Ear ear, Instant now) {
        return new DigestTimes(List.of(ear.wishes().eveningAt()))
                .after(now, ear.zone(), days.now());
    }

    private void tell(Ear ear, Instant now) {
        var today = LocalDate.ofInstant(now, ear.zone());
        var tomorrow = days.after(today);
        var from = today.plusDays(1).atStartOfDay(ear.zone()).toInstant();
        var until = tomorrow.plusDays(1).atStartOfDay(ear.zone()).toInstant();
        var items =
                rooms.stream()
                        .flatMap(it -> it.of(ear.person(), from, until).stream())
                        .sorted(Comparator.comparing(Tomorrow.Item::at))
                        .toList();
        if (items.isEmpty()) {
            return;
        }
        var mail = words.tomorrow(ear.language(), ear.zone(), items);
        mails.write(
                new NewStaffMail(
                        "tomorrow/%d/%s".formatted(ear.person(), today),
                        new PersonId(ear.person()),
                        ear.language(),
                        mail.subject(),
                        mail.body()));
    }
}
