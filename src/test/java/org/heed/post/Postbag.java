package org.heed.post;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ClientLists;
import org.heed.client.ContactCard;
import org.heed.client.ContactLists;
import org.heed.complaint.AcknowledgementForm;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.conversation.Direction;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.TestPost;
import org.heed.conversation.TouchpointLine;
import org.heed.conversation.TouchpointLists;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Mails as they come in, and a complaint of a client's contact that they are about. */
@TestComponent
public class Postbag {

    /** What the gateway of the tests says of a sender it has proved. */
    public static final String PROVEN =
            "Authentication-Results: mx.yunfan.example; dmarc=pass header.from=%s";

    private final Cast cast;
    private final Cases cases;
    private final Complaints complaints;
    private final ComplaintLists lists;
    private final ClientLists clients;
    private final ContactLists contacts;
    private final TouchpointLists touchpoints;
    private final Touchpoints conversation;
    private final Arrivals arrivals;
    private final MailSorter sorter;
    private final LetterRepository letters;
    private final TestPost.Post post;
    private final TestClock clock;

    Postbag(
            Cast cast,
            Cases cases,
            Complaints complaints,
            ComplaintLists lists,
            ClientLists clients,
            ContactLists contacts,
            TouchpointLists touchpoints,
            Touchpoints conversation,
            Arrivals arrivals,
            MailSorter sorter,
            LetterRepository letters,
            TestPost.Post post,
            TestClock clock) {
        this.cast = cast;
        this.cases = cases;
        this.complaints = complaints;
        this.lists = lists;
        this.clients = clients;
        this.contacts = contacts;
        this.touchpoints = touchpoints;
        this.conversation = conversation;
        this.arrivals = arrivals;
        this.sorter = sorter;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** A client, 林雅雯 there, and a complaint of hers looked after by this person. */
    public record Matter(Me me, ClientCard client, ContactCard lin, ComplaintNumber number) {}

    public Matter matter() {
        return matter(cast.projectManager());
    }

    public Matter matter(Me me) {
        var number = cases.received(me);
        var card = lists.card(me, number);
        var lin = contacts.get(me, Objects.requireNonNull(card.contact()));
        return new Matter(me, clients.get(me, card.client()), lin, number);
    }

    public ComplaintCard card(Matter it) {
        return lists.card(it.me(), it.number());
    }

    /** What was said about it, newest first. */
    public List<TouchpointLine> said(Matter it) {
        return touchpoints.of(it.me(), card(it).id().subject(), null, 50).items();
    }

    /** Acknowledges it by mail, lets the mail leave, and answers its Message-ID. */
    public String acknowledgedByMail(Matter it) throws Exception {
        complaints.acknowledge(
                it.me(),
                it.number(),
                null,
                new AcknowledgementForm(
                        Cases.mail("我們收到了。"), clock.instant().plus(Duration.ofHours(8))));
        return sent();
    }

    /** Lets what waits leave; the Message-ID of the last one. */
    public String sent() throws Exception {
        clock.pass(Duration.ofMinutes(1));
        post.deliver();
        return post.received().getLast().getMessageID();
    }

    /** A client whose name stands in the mail's head, with headers one a line. */
    public static String mail(String from, String subject, String words, String... headers) {
        var mail = new StringBuilder();
        for (var header : headers) {
            mail.append(header).append("\r\n");
        }
        return mail.append("From: ")
                .append(from)
                .append("\r\nTo: care@yunfan.example\r\nSubject: ")
                .append(subject)
                .append("\r\nDate: Tue, 24 Nov 2026 01:00:00 +0000\r\nMIME-Version: 1.0\r\n")
                .append("Content-Type: text/plain; charset=UTF-8\r\n\r\n")
                .append(words)
                .append("\r\n")
                .toString();
    }

    public static String id() {
        return "<m" + Cast.next() + "@hengyuan.example>";
    }

    /** From this contact, proved by the gateway. */
    public static String proven(ContactCard who, String subject, String words, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addFirst(PROVEN.formatted(domain(who.email())));
        return mail(who.email(), subject, words, all.toArray(String[]::new));
    }

    public static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /** Hands it in and has it sorted; what became of it. */
    public Letter arrives(String mail) {
        return arrives(mail.getBytes(StandardCharsets.UTF_8));
    }

    public Letter arrives(byte[] mail) {
        var id = keeps(mail);
        return letters.find(id).orElseThrow();
    }

    public IncomingId keeps(byte[] mail) {
        var kept = arrivals.keep(null, mail, clock.instant());
        sorter.sortDue();
        return kept.id();
    }

    public Letter again(Letter it) {
        return letters.find(it.id()).orElseThrow();
    }

    /** The same where others sort at the same moment; what became of it may follow later. */
    public @Nullable Letter arrivesSometime(byte[] mail) {
        return letters.find(keeps(mail)).orElse(null);
    }

    /** We spoke with them, and wrote it down. */
    public void talked(Matter it, String words) {
        var card = card(it);
        conversation.record(
                it.me(),
                new NewTouchpoint(
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        it.lin().id(),
                        Channel.PHONE,
                        Direction.OUT,
                        true,
                        words,
                        Language.ZH_HANT,
                        clock.instant(),
                        null,
                        null));
    }

    public void sort() {
        sorter.sortDue();
    }
}
