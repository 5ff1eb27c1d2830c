package org.dutybearer.core;

/** A state, such as {@code KAZ}. */
public record CountryCode(String code) {
    public static CountryCode parse(String text) {
        return new CountryCode(text);
    }
}
