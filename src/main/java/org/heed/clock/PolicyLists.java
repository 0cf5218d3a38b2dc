package org.heed.clock;

import org.heed.identity.Me;
import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/** Looks at policies; everybody may who signs in, within their sight. */
@Service
@Transactional(readOnly = true)
public class PolicyLists {

    private final PolicyRepository policies;
    private final ObjectProvider<Describer> describers;
    private final ObjectProvider<Holders> holders;

    // Asked for late: the rooms above know this one.
    PolicyLists(
            PolicyRepository policies,
            ObjectProvider<Describer> describers,
            ObjectProvider<Holders> holders) {
        this.policies = policies;
        this.describers = describers;
        this.holders = holders;
    }

    /** Every policy in force, in the order in which they are asked; the four standard ones last. */
    public List<Policy> list(Me me) {
        return policies.list(me).stream().map(this::named).toList();
    }

    public Policy get(Me me, PolicyId id) {
        return policies.list(me).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(this::named)
                .orElseThrow(NotFound::new);
    }

    /** The {@code client} or {@code project} somebody names, to write a policy for it. */
    public Optional<Holder> holder(Me me, String kind, String named) {
        return holders.stream().flatMap(it -> it.find(me, kind, named).stream()).findFirst();
    }

    private Policy named(Policy policy) {
        var holder = policy.holder();
        if (holder == null) {
            return policy;
        }
        var subject = holder.subject();
        var label =
                describers.stream()
                        .filter(it -> it.kind().equals(subject.kind()))
                        .findFirst()
                        .flatMap(it -> it.describe(subject.id()))
                        .map(Description::label);
        return new Policy(
                policy.id(),
                policy.version(),
                policy.standard(),
                policy.name(),
                new Holder(subject, label.orElse(subject.toString()), holder.circle()),
                policy.severity(),
                policy.timings(),
                policy.warnings(),
                policy.reopening());
    }
}
