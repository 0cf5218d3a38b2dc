package org.heed;

import org.heed.client.Address;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ClientFacts;
import org.heed.client.ClientLists;
import org.heed.client.Clients;
import org.heed.client.ContactFacts;
import org.heed.client.ContactId;
import org.heed.client.Contacts;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.springframework.boot.test.context.TestComponent;

import java.time.ZoneId;

/** The Cast's clients and their people, made through the doors; names are made unique. */
@TestComponent
public class Clientele {

    private final Clients clients;
    private final Contacts contacts;
    private final ClientLists lists;

    Clientele(Clients clients, Contacts contacts, ClientLists lists) {
        this.clients = clients;
        this.contacts = contacts;
        this.lists = lists;
    }

    /** 恒远物流, who write Traditional Chinese and like the phone. */
    public ClientCard hengyuan(Me me) {
        return lists.get(me, clients.open(me, facts("恆遠物流" + Cast.next())));
    }

    /** Northwind Retail, who write English. */
    public ClientCard northwind(Me me) {
        var name = "Northwind Retail " + Cast.next();
        var facts =
                new ClientFacts(
                        name,
                        name,
                        Language.EN,
                        ZoneId.of("Europe/London"),
                        Channel.EMAIL,
                        "",
                        "",
                        "");
        return lists.get(me, clients.open(me, facts));
    }

    /** 林雅雯, vice president of a client. */
    public ContactId lin(Me me, ClientCard client) {
        return contacts.add(
                me, client.id(), person("林", "雅雯", "lin" + Cast.next() + "@hengyuan.example"));
    }

    public static ClientFacts facts(String name) {
        return new ClientFacts(
                name,
                name,
                Language.ZH_HANT,
                ZoneId.of("Asia/Taipei"),
                Channel.PHONE,
                "重承諾",
                "不喜書面推託",
                "合作四年");
    }

    public static ContactFacts person(String family, String given, String email) {
        return new ContactFacts(
                "",
                family,
                given,
                new Address("林副总", "林副總", "Ms Lin"),
                "副總經理",
                email,
                "",
                null,
                null,
                "");
    }
}
