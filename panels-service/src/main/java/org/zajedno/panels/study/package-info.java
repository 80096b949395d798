/** What panels need to know of studies, as participants-service tells it. */
package org.zajedno.panels.study;
