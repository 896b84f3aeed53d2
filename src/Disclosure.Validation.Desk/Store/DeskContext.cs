using Disclosure.Validation.Desk.Domain;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Disclosure.Validation.Desk.Store;

/// <summary>The tables of the desk. Each database has a class of its own, and with it its own set of migrations.</summary>
internal abstract class DeskContext(DbContextOptions options) : IdentityUserContext<Account>(options)
{
    public DbSet<StoredContent> Contents => Set<StoredContent>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<StoredReport> Reports => Set<StoredReport>();

    public DbSet<StoredFinding> Findings => Set<StoredFinding>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<RegisteredIssuer> Issuers => Set<RegisteredIssuer>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<StoredPack> Packs => Set<StoredPack>();

    public DbSet<PackUse> PackUses => Set<PackUse>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<ConfirmedName> Names => Set<ConfirmedName>();

    public DbSet<SavedFilter> Filters => Set<SavedFilter>();

    public DbSet<Stamp> Stamps => Set<Stamp>();

    // SQLite has no type for a time that it could sort by.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixTime>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<StoredContent>().HasKey(content => content.Sha256);
        modelBuilder.Entity<Campaign>().HasKey(campaign => campaign.Year);
        modelBuilder.Entity<Campaign>().Property(campaign => campaign.Year).ValueGeneratedNever();
        modelBuilder.Entity<ConfirmedName>().HasKey(name => name.Account);
        modelBuilder.Entity<SavedFilter>().HasIndex(filter => new { filter.Account, filter.Name }).IsUnique();
        modelBuilder.Entity<Stamp>(stamp =>
        {
            stamp.HasKey(each => each.What);
            stamp.Property(each => each.What).ValueGeneratedNever();
            stamp.HasData(Enum.GetValues<Stamped>().Select(what => new Stamp { What = what }));
        });
        modelBuilder.Entity<RegisteredIssuer>().HasIndex(issuer => issuer.Key);
        modelBuilder.Entity<Submission>(submission =>
        {
            submission.HasIndex(each => each.State);
            submission.HasIndex(each => each.Sha256);
            submission.HasOne<StoredContent>().WithMany().HasForeignKey(each => each.Sha256).OnDelete(DeleteBehavior.Restrict);
        });
        MakeTyping(modelBuilder);
        modelBuilder.Entity<StoredReport>(report =>
        {
            report.HasIndex(each => new { each.IsValid, each.Year, each.Rank });
            report.HasIndex(each => new { each.IssuerKey, each.Year });
            report.HasIndex(each => new { each.ParentKey, each.Year });
        });
        modelBuilder.Entity<StoredFinding>(finding =>
        {
            finding.HasIndex(each => new { each.ReportId, each.Rule, each.State });
            finding.HasIndex(each => each.Fingerprint);
            finding.Ignore(each => each.Counts);
        });
        modelBuilder.Entity<Decision>(decision =>
        {
            decision.HasIndex(each => each.Fingerprint).IsUnique();
            decision.HasIndex(each => new { each.IssuerKey, each.Year });
            decision.Property(each => each.Revision).IsConcurrencyToken();
            decision.Ignore(each => each.State);
            decision.Ignore(each => each.Suppresses);
        });
    }

    // What is typed, and the rules that it is held against.
    private static void MakeTyping(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PackUse>(use =>
        {
            use.HasKey(each => new { each.Year, each.PackId });
            use.HasOne(each => each.Pack).WithMany(pack => pack.Uses).HasForeignKey(each => each.PackId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Draft>(draft =>
        {
            draft.Property(each => each.Revision).IsConcurrencyToken();
            draft.Ignore(each => each.IsOpen);
            draft.HasOne(each => each.Submission).WithMany().HasForeignKey(each => each.SubmissionId).OnDelete(DeleteBehavior.SetNull);
        });
    }

    private sealed class UnixTime() : ValueConverter<DateTimeOffset, long>(
        time => time.ToUnixTimeMilliseconds(), number => DateTimeOffset.FromUnixTimeMilliseconds(number));
}

/// <summary>The tables in SQLite.</summary>
internal sealed class SqliteDeskContext(DbContextOptions<SqliteDeskContext> options) : DeskContext(options);

/// <summary>The tables in PostgreSQL.</summary>
internal sealed class PostgresDeskContext(DbContextOptions<PostgresDeskContext> options) : DeskContext(options);
