package org.heed.post;

import org.heed.conversation.Threads;
import org.heed.search.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes of a mail what it is: who, about what, how sure, and what becomes of it. */
@Component
class Understanding {

    private static final Pattern LIKE_OURS =
            Pattern.compile("<[a-z-]+\\.[a-z-]+-\\d+\\.\\d+\\.[0-9a-f]{16,40}@[^@>]+>");

    private final LetterRepository letters;
    private final Affairs affairs;
    private final Correspondents correspondents;
    private final Gateway gateway;
    private final Threads threads;
    private final Settling settling;
    private final CalendarAnswers invitations;
    private final Rounds rounds;
    private final Clock clock;

    Understanding(
            LetterRepository letters,
            Affairs affairs,
            Correspondents correspondents,
            Gateway gateway,
            Threads threads,
            Settling settling,
            CalendarAnswers invitations,
            Rounds rounds,
            Clock clock) {
        this.letters = letters;
        this.affairs = affairs;
        this.correspondents = correspondents;
        this.gateway = gateway;
        this.threads = threads;
        this.settling = settling;
        this.invitations = invitations;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Writes it down and lets follow what follows; in one transaction with its mail. */
    void of(Arrived arrived, ParsedMail mail) {
        if (letters.find(arrived.id()).isPresent() && !letters.forget(arrived.id())) {
            return;
        }
        var print = Fingerprint.of(mail);
        var draft = new Drafting(arrived, mail);
        var same = letters.same(print, arrived.id());
        if (same.isPresent()) {
            letters.insert(draft.duplicate(same.get()), print);
            rounds.lookAgain(List.of(arrived.id().subject()));
            return;
        }
        var bounce = Bounce.read(mail);
        if (bounce.isPresent()) {
            write(draft.kept(LetterKind.BOUNCE, returned(bounce.get()).orElse(null)), mail, print);
            return;
        }
        var sender = correspondents.of(mail);
        var found = affairs.of(mail).orElse(null);
        var sureness = gateway.of(mail);
        var verdict = situation(arrived, mail, draft, sender, found, sureness).judged();
        write(draft.letter(sender, sureness, found, verdict), mail, print);
        if (verdict instanceof Verdict.Keep kept && kept.kind() == LetterKind.INVITATION) {
            letters.remark(arrived.id(), invitations.take(mail, sureness));
        }
        follow(arrived, mail, found, verdict);
    }

    private Situation situation(
            Arrived arrived,
            ParsedMail mail,
            Drafting draft,
            Sender sender,
            @Nullable Found found,
            Sureness sureness) {
        return new Situation(
                Signs.automatic(mail).isPresent() || threads.ours(mail.messageId()).isPresent(),
                Signs.list(mail),
                mail.parts().stream().anyMatch(it -> it.method().equals("REPLY")),
                sender,
                sureness,
                found,
                arrived.directly(),
                found != null && !correspondents.among(found.affair(), mail.to()).isEmpty(),
                mail.subject(),
                draft.fresh(),
                remarks(mail, draft),
                clock.instant());
    }

    private void write(Letter letter, ParsedMail mail, byte[] print) {
        letters.insert(letter, print);
        letters.insert(letter.id(), mail.parts());
        var ids = new ArrayList<>(mail.answers());
        if (!mail.messageId().isEmpty()) {
            ids.add(mail.messageId());
        }
        letters.trace(letter.id(), ids);
        rounds.lookAgain(List.of(letter.id().subject()));
    }

    private void follow(Arrived arrived, ParsedMail mail, @Nullable Found found, Verdict verdict) {
        switch (verdict) {
            case Verdict.Keep _, Verdict.Wait _ -> {}
            case Verdict.Put put when found != null ->
                    settling.put(arrived.id(), found, put.reopens());
            case Verdict.PutOurs _ when found != null ->
                    settling.putOurs(
                            arrived.id(),
                            found,
                            correspondents.among(found.affair(), mail.to()).getFirst());
            case Verdict.Complain _ -> settling.complain(arrived.id());
            case Verdict.Put _, Verdict.PutOurs _ ->
                    throw new IllegalStateException("On a record, but on none");
        }
    }

    /** The mail of ours that came back, if its id is truly ours. */
    private Optional<Affair> returned(Bounce bounce) {
        var ours = bounce.ids().stream().flatMap(it -> threads.ours(it).stream()).findFirst();
        if (ours.isPresent() && bounce.forGood()) {
            threads.cameBack(ours.get().id(), bounce.why());
        }
        return ours.flatMap(affairs::of);
    }

    private Set<Remark> remarks(ParsedMail mail, Drafting draft) {
        var remarks = EnumSet.noneOf(Remark.class);
        if (mail.from().size() != 1) {
            remarks.add(Remark.NOT_ONE_SENDER);
        }
        if (!mail.replyTo().isEmpty()
                && mail.from().stream()
                        .noneMatch(
                                it -> it.address().equals(mail.replyTo().getFirst().address()))) {
            remarks.add(Remark.ANSWERS_ELSEWHERE);
        }
        if (mail.answers().stream()
                .anyMatch(it -> LIKE_OURS.matcher(it).matches() && threads.ours(it).isEmpty())) {
            remarks.add(Remark.FORGED_ID);
        }
        if (Complaining.sounds(mail.subject(), draft.fresh())) {
            remarks.add(Remark.COMPLAINS);
        }
        return remarks;
    }
}
