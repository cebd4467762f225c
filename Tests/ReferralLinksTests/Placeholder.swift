enum ReferralLinksTestsPlaceholder {}
