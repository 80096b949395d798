/** What must hold before a service serves. */
package org.zajedno.kit.start;
