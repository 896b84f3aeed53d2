using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Validation.Desk.Store.Migrations.Sqlite;

/// <inheritdoc />
public partial class Typing : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>(
            name: "IsTyped",
            table: "Submissions",
            type: "INTEGER",
            nullable: false,
            defaultValue: false);

        migrationBuilder.AddColumn<string>(
            name: "ScanName",
            table: "Submissions",
            type: "TEXT",
            nullable: true);

        migrationBuilder.AddColumn<string>(
            name: "ScanSha256",
            table: "Submissions",
            type: "TEXT",
            nullable: true);

        migrationBuilder.CreateTable(
            name: "Drafts",
            columns: table => new
            {
                Id = table.Column<int>(type: "INTEGER", nullable: false)
                    .Annotation("Sqlite:Autoincrement", true),
                Form = table.Column<string>(type: "TEXT", nullable: false),
                Issuer = table.Column<string>(type: "TEXT", nullable: true),
                Year = table.Column<int>(type: "INTEGER", nullable: true),
                Sheet = table.Column<string>(type: "TEXT", nullable: false),
                ScanSha256 = table.Column<string>(type: "TEXT", nullable: true),
                ScanName = table.Column<string>(type: "TEXT", nullable: true),
                StartedBy = table.Column<string>(type: "TEXT", nullable: false),
                ChangedBy = table.Column<string>(type: "TEXT", nullable: false),
                ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                Revision = table.Column<int>(type: "INTEGER", nullable: false),
                SubmissionId = table.Column<int>(type: "INTEGER", nullable: true),
                SubmittedRevision = table.Column<int>(type: "INTEGER", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Drafts", x => x.Id);
                table.ForeignKey(
                    name: "FK_Drafts_Submissions_SubmissionId",
                    column: x => x.SubmissionId,
                    principalTable: "Submissions",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.SetNull);
            });

        migrationBuilder.CreateIndex(
            name: "IX_Drafts_SubmissionId",
            table: "Drafts",
            column: "SubmissionId");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "Drafts");

        migrationBuilder.DropColumn(
            name: "IsTyped",
            table: "Submissions");

        migrationBuilder.DropColumn(
            name: "ScanName",
            table: "Submissions");

        migrationBuilder.DropColumn(
            name: "ScanSha256",
            table: "Submissions");
    }
}
