package org.dutybearer.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many people a person record of a group stands for, such as about thirty. */
@Embeddable
public class GroupSize {
    @Column(name = "group_size")
    private int size;

    @Column(name = "group_approximate")
    private boolean approximate;

    protected GroupSize() {}

    private GroupSize(int size, boolean approximate) {
        if (size < 2) throw new IllegalArgumentException("not a group (expected two people or more): " + size);
        this.size = size;
        this.approximate = approximate;
    }

    public static GroupSize of(int size) {
        return new GroupSize(size, false);
    }

    public static GroupSize about(int size) {
        return new GroupSize(size, true);
    }

    public int size() {
        return size;
    }

    public boolean approximate() {
        return approximate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupSize that && size == that.size && approximate == that.approximate;
    }

    @Override
    public int hashCode() {
        return 31 * size + Boolean.hashCode(approximate);
    }

    @Override
    public String toString() {
        return (approximate ? "about " : "") + size;
    }
}
