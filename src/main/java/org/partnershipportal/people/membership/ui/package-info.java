/** The pages about an organisation's members. */
@NullMarked
package org.partnershipportal.people.membership.ui;

import org.jspecify.annotations.NullMarked;
