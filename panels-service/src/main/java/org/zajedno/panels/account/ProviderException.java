package org.zajedno.panels.account;

/** The identity provider has not done what it was asked; it may do it later. */
class ProviderException extends RuntimeException {

    ProviderException(Throwable cause) {
        super(cause.toString(), cause);
    }
}
