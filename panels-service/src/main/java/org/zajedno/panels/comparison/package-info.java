/** What reads otherwise in a version than in an earlier one, and where the passages of earlier comments are now. */
package org.zajedno.panels.comparison;
