package org.heed.complaint;

/**
 * Whose a complaint is stands in two places. Each is read along its own index and no further than
 * the list goes: somebody may own a hundred thousand. Source: decision 0126.
 */
final class Owned {

    private Owned() {}

    /** Needs {@code owner} and {@code limit}; the list around it is of {@code complaint c}. */
    static String among(String those, String orderBy) {
        return """
        c.id in (
          (select c.id from complaint c
           where c.owner_id = :owner and %1$s
           order by %2$s limit :limit)
          union all
          (select c.id from complaint c
           join complaint_owner x on x.complaint_id = c.id and x.person_id = :owner
           where %1$s
           order by %2$s limit :limit))\
        """
                .formatted(those, orderBy);
    }
}
