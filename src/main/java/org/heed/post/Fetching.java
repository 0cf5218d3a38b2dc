package org.heed.post;

import jakarta.mail.MessagingException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Fetches what is new: keeps a mail, then tells the server, then writes down how far it got. A node
 * that dies in between fetches the mail again, and it is the same mail. Source: security, "What is
 * promised about data"; B11.
 */
@Component
class Fetching {

    /**
     * So many mails are kept before the server hears of it; the cost of a crash is to ask again.
     */
    private static final int TOGETHER = 20;

    private final FetchRepository fetches;
    private final MailboxRepository mailboxes;
    private final Arrivals arrivals;
    private final Vault vault;
    private final String tokenFile;

    Fetching(
            FetchRepository fetches,
            MailboxRepository mailboxes,
            Arrivals arrivals,
            Vault vault,
            @Value("${heed.imap-token-file}") String tokenFile) {
        this.fetches = fetches;
        this.mailboxes = mailboxes;
        this.arrivals = arrivals;
        this.vault = vault;
        this.tokenFile = tokenFile;
    }

    Postbox open(MailboxCard box) throws MessagingException, IOException {
        return Postbox.open(box, secret(box));
    }

    /** A token grows old within the hour, so another program writes it and we read it each time. */
    private String secret(MailboxCard box) throws IOException {
        return box.byEnvironment() && !tokenFile.isBlank()
                ? Files.readString(Path.of(tokenFile)).strip()
                : vault.open(mailboxes.secret(box.id()));
    }

    /** Answers how many mails were fetched. */
    int fetch(MailboxCard box, Postbox postbox) throws MessagingException, IOException {
        var mark = fetches.mark(box.id());
        long validity = postbox.validity();
        var validBefore = mark.validity();
        var last = mark.last();
        if (validBefore == null || last == null) {
            return begin(box, postbox, validity);
        }
        var items = validBefore == validity ? postbox.after(last) : postbox.after(0);
        return take(box, postbox, items, validity, true);
    }

    /** What was unread when we came; from there on everything, read or not. */
    private int begin(MailboxCard box, Postbox postbox, long validity)
            throws MessagingException, IOException {
        long last = postbox.last();
        int taken = take(box, postbox, postbox.unread(), validity, false);
        fetches.reached(box.id(), validity, last);
        return taken;
    }

    private int take(
            MailboxCard box,
            Postbox postbox,
            List<Postbox.Item> items,
            long validity,
            boolean inOrder)
            throws MessagingException, IOException {
        for (int from = 0; from < items.size(); from += TOGETHER) {
            var some = items.subList(from, Math.min(from + TOGETHER, items.size()));
            postbox.seen(keep(box, some));
            if (inOrder) {
                fetches.reached(box.id(), validity, some.getLast().uid());
            }
        }
        return items.size();
    }

    /** Answers those that are ours now; one that is too large stays where it is. */
    private List<Postbox.Item> keep(MailboxCard box, List<Postbox.Item> items)
            throws MessagingException, IOException {
        var kept = new ArrayList<Postbox.Item>();
        for (var item : items) {
            if (item.size() > Arrivals.LARGEST) {
                arrivals.refuse(box.id(), Postbox.headers(item), item.size(), item.reachedAt());
            } else {
                arrivals.keep(box.id(), Postbox.raw(item), item.reachedAt());
                kept.add(item);
            }
        }
        return kept;
    }
}
