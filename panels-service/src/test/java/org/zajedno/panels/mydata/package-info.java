/** What a copy of one's data has in it. */
package org.zajedno.panels.mydata;
