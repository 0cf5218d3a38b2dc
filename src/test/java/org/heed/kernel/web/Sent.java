package org.heed.kernel.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** A form as it was sent, without a server. */
public final class Sent {

    private static final Once UNUSED =
            new Once(JdbcClient.create(new SimpleDriverDataSource()), new TransactionTemplate());

    private Sent() {}

    /** With name, value, name, value … */
    public static Form form(String... namesAndValues) {
        var request = new MockHttpServletRequest();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.addParameter(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Form.of(request, UNUSED);
    }
}
