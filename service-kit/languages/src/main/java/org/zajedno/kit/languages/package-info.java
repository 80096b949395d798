/** What language tags mean here, the same for the gateway and the services. */
package org.zajedno.kit.languages;
