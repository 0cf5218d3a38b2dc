package org.heed.post;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;

import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/**
 * An open mailbox over IMAP. Looking at a mail changes nothing there; it is marked as seen when it
 * is ours. Source: RFC 3501, RFC 2177, RFC 7628.
 */
final class Postbox implements AutoCloseable {

    private static final String MILLISECONDS = "30000";

    private final Store store;
    private final IMAPFolder folder;

    private Postbox(Store store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    /** A mail there; size as the server says. */
    record Item(long uid, long size, Instant reachedAt, IMAPMessage message) {}

    static Postbox open(MailboxCard box, String secret) throws MessagingException {
        var session = Session.getInstance(settings(box));
        var store = session.getStore(protocol(box));
        store.connect(box.host(), box.port(), box.user(), secret);
        try {
            var folder = (IMAPFolder) store.getFolder(box.folder());
            folder.open(Folder.READ_WRITE);
            return new Postbox(store, folder);
        } catch (MessagingException | RuntimeException notThere) {
            store.close();
            throw notThere;
        }
    }

    private static String protocol(MailboxCard box) {
        return box.security().equals("tls") ? "imaps" : "imap";
    }

    private static Properties settings(MailboxCard box) {
        var prefix = "mail." + protocol(box) + ".";
        var settings = new Properties();
        settings.setProperty(prefix + "connectiontimeout", MILLISECONDS);
        settings.setProperty(prefix + "timeout", MILLISECONDS);
        settings.setProperty(prefix + "writetimeout", MILLISECONDS);
        settings.setProperty(prefix + "peek", "true");
        settings.setProperty(prefix + "partialfetch", "false");
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (box.security().equals("starttls")) {
            settings.setProperty(prefix + "starttls.enable", "true");
            settings.setProperty(prefix + "starttls.required", "true");
        }
        if (box.signOn().equals("bearer")) {
            settings.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
        }
        return settings;
    }

    /** How the server counts its mails; another number means it has begun anew. */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** What has come after this one, the oldest first. */
    List<Item> after(long uid) throws MessagingException {
        return items(folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)).stream()
                .filter(it -> it.uid() > uid)
                .toList();
    }

    /** What nobody has read yet; where one begins with a mailbox that has been in use. */
    List<Item> unread() throws MessagingException {
        return items(folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)));
    }

    /** The number of the last mail there; 0 for an empty mailbox that does not say. */
    long last() throws MessagingException {
        long next = folder.getUIDNext();
        return next > 0 ? next - 1 : 0;
    }

    private List<Item> items(Message[] messages) throws MessagingException {
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(messages, profile);
        var items = new ArrayList<Item>();
        for (var message : messages) {
            var it = (IMAPMessage) message;
            if (!it.isExpunged()) {
                Date at = it.getReceivedDate();
                items.add(
                        new Item(
                                folder.getUID(it),
                                it.getSizeLong(),
                                at == null ? Instant.MAX : at.toInstant(),
                                it));
            }
        }
        items.sort(Comparator.comparingLong(Item::uid));
        return items;
    }

    /** The mail as it came. */
    static byte[] raw(Item item) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream((int) Math.min(item.size() + 1024, 1 << 26));
        try (var in = item.message().getMimeStream()) {
            in.transferTo(bytes);
        }
        // What was fetched is not held for as long as the folder is open.
        item.message().invalidateHeaders();
        return bytes.toByteArray();
    }

    static byte[] headers(Item item) throws MessagingException {
        var lines = String.join("\r\n", Collections.list(item.message().getAllHeaderLines()));
        var bytes = (lines + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 20));
    }

    /** They are ours now; told in one go, and not of those of which it is known. */
    void seen(List<Item> items) throws MessagingException {
        var unseen = new ArrayList<Message>();
        for (var it : items) {
            if (!it.message().isSet(Flags.Flag.SEEN)) {
                unseen.add(it.message());
            }
        }
        if (!unseen.isEmpty()) {
            folder.setFlags(unseen.toArray(Message[]::new), new Flags(Flags.Flag.SEEN), true);
        }
    }

    /** Waits until something comes or {@link #wake} is called; where the server cannot, at once. */
    boolean await() throws MessagingException {
        if (!((IMAPStore) store).hasCapability("IDLE")) {
            return false;
        }
        folder.idle(true);
        return true;
    }

    /** Ends a waiting; asked from another thread. */
    void wake() throws MessagingException {
        folder.getMessageCount();
    }

    @Override
    public void close() throws MessagingException {
        try {
            if (folder.isOpen()) {
                folder.close(false);
            }
        } finally {
            store.close();
        }
    }
}
