package org.zajedno.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** One quick look at an address of this machine. */
final class HttpProbe {
    private static final int MILLIS = 2000;

    private HttpProbe() {}

    static boolean isOk(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
