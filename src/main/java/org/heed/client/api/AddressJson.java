package org.heed.client.api;

import org.heed.client.Address;
import org.jspecify.annotations.Nullable;

/** Forms of address over the API, one for each language. */
record AddressJson(@Nullable String zhHans, @Nullable String zhHant, @Nullable String en) {

    static AddressJson of(Address address) {
        return new AddressJson(address.zhHans(), address.zhHant(), address.en());
    }

    Address changed(Address before) {
        return new Address(
                Read.text(zhHans, before.zhHans()),
                Read.text(zhHant, before.zhHant()),
                Read.text(en, before.en()));
    }
}
